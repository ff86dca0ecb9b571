import { describe, expect, it } from 'vitest'
import type { OpenActor } from '../../src-main/shared/actor.ts'
import type { ActorRelation } from '../../src-main/shared/relation.ts'
import { memberChosen } from './chosen-parts.ts'

const part = (id: string, ...origins: string[]) => ({ id, origins })

/** Awa was brought together from herself, Bintou, and Coumba who came with Bintou. */
const actor = {
  id: 'awa',
  names: [part('Awa', 'awa'), part('Bintou', 'bintou'), part('Coumba', 'coumba')],
  positions: [part('minister', 'awa', 'bintou')],
  meetings: [{ meetingId: 'summit', origins: ['bintou'] }],
  statements: [part('said', 'awa')],
  mentions: [part('seen', 'bintou')],
  merged: [
    { id: 'bintou', memberIds: ['bintou', 'coumba'] },
    { id: 'coumba', memberIds: ['coumba'] },
  ],
  // What the choice does not look at is left out.
} as unknown as OpenActor

const relations = [part('ally', 'coumba')] as unknown as ActorRelation[]

const none = {
  ...{ names: [], positions: [], relations: [], meetings: [], statements: [], mentions: [] },
}

const coumba = { ...none, names: ['Coumba'], relations: ['ally'] }

describe('the parts chosen for a split', () => {
  it('are those of a merged actor when they are all it brought, and nothing else', () => {
    expect(memberChosen(actor, relations, coumba)?.id).toBe('coumba')
    const bintou = { ...coumba, names: ['Bintou', 'Coumba'], positions: ['minister'] }
    expect(memberChosen(actor, relations, { ...bintou, meetings: ['summit'] })?.id).toBe('bintou')
    expect(
      memberChosen(actor, relations, { ...bintou, meetings: ['summit'], mentions: ['seen'] })?.id,
    ).toBe('bintou')
  })
  it('are nobody’s when something is missing, is too much, or nothing is chosen', () => {
    expect(memberChosen(actor, relations, none)).toBeNull()
    expect(memberChosen(actor, relations, { ...none, names: ['Bintou'] })).toBeNull()
    expect(memberChosen(actor, relations, { ...coumba, relations: [] })).toBeNull()
    expect(memberChosen(actor, relations, { ...coumba, statements: ['said'] })).toBeNull()
    expect(memberChosen(actor, relations, { ...coumba, mentions: ['seen'] })).toBeNull()
  })
})
