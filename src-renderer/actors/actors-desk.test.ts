import { expect, it } from 'vitest'
import type { ActorSummary } from '../../src-main/shared/actor.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { ActorsDesk } from './actors-desk.svelte.ts'

const at = '2026-11-23T10:00:00.000Z'
const actor = (name: string, rest: Partial<ActorSummary> = {}): ActorSummary => ({
  id: name,
  kind: 'person',
  name,
  acronym: null,
  country: null,
  description: '',
  createdAt: at,
  updatedAt: at,
  position: null,
  names: [],
  mentions: 0,
  ...rest,
})

it('filters actors by kind and by words of any of their names or of their position, accents aside', async () => {
  const asked: unknown[] = []
  const actors = [
    actor('Hélène Traoré', { names: ['Mme Traoré', 'H. Traoré'] }),
    actor('Salif Keïta', {
      position: {
        id: 'p',
        actorId: 'Salif Keïta',
        rank: 'général',
        title: 'ministre de la Défense',
        organisation: null,
        country: null,
        heldFrom: null,
        heldTo: null,
        firstSeenOn: null,
        lastSeenOn: null,
      },
    }),
    actor('Commission du bassin', { kind: 'organisation', acronym: 'CBL' }),
  ]
  const client = {
    actors: {
      list: (input: unknown) => {
        asked.push(input)
        return Promise.resolve(actors)
      },
    },
    // Only what the desk calls stands here.
  } as unknown as Client
  const desk = new ActorsDesk(
    { client, onChange: () => () => undefined, notices: new Notices(() => undefined) },
    () => '2026-11-23',
  )
  await desk.reload()
  const shown = (words: string): string[] => {
    desk.words = words
    return desk.shown.map(({ name }) => name)
  }
  expect(asked).toEqual([{ asOf: '2026-11-23' }])
  expect(shown('TRAORE hel')).toEqual(['Hélène Traoré'])
  expect(shown('defense')).toEqual(['Salif Keïta'])
  expect(shown('cbl')).toEqual(['Commission du bassin'])
  desk.kind = 'person'
  expect(shown('')).toEqual(['Hélène Traoré', 'Salif Keïta'])
})
