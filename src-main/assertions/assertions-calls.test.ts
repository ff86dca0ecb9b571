import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { actorStore } from '../actors/actors-store.ts'
import { positionStore } from '../actors/positions-store.ts'
import { meetingStore } from '../meetings/meetings-store.ts'
import { emptyStore, importArticle } from '../proposals/dossier-for-tests.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { AssertedKind, AssertedValue } from '../shared/assertion.ts'
import type { DatedRange } from '../shared/dated.ts'
import type { Store } from '../store/open-store.ts'
import { assertionCalls } from './assertions-calls.ts'

const text = 'Le général Modibo Dembara est attendu à Ségou. Le colonel Dembara y sera en juin.'
const june: DatedRange = {
  ...{ from: '2025-06-01', to: '2025-06-30' },
  ...{ precision: 'month', approximate: false },
}
const theFifth: DatedRange = { ...june, from: '2025-06-05', to: '2025-06-05', precision: 'day' }
const july: DatedRange = { ...june, from: '2025-07-01', to: '2025-07-31' }

/** A record of one person, one position and one meeting, told by as many articles as asked. */
function dossier() {
  const store = emptyStore()
  const calls = assertionCalls(store)
  const evidence = evidenceStore(store)
  const actors = actorStore(store)
  const meetings = meetingStore(store)
  const positions = positionStore(store.db)
  const [actor, position, meeting] = [store.newId(), store.newId(), store.newId()]
  const held = { rank: 'général', title: 'ministre', organisation: null, country: 'ML' }
  store.operations.perform('createActor', 'Modibo Dembara', () => {
    actors.create({
      ...{ id: actor, kind: 'person', name: 'Modibo Dembara' },
      ...{ acronym: null, country: 'ML' },
    })
    positions.add({
      ...{ id: position, actorId: actor, ...held },
      ...{ heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
    })
    meetings.add({
      ...{ id: meeting, title: 'Rencontre de Ségou', status: 'announced' },
      ...{ date: theFifth, place: 'Ségou', country: 'ML' },
    })
  })
  let articles = 0
  const ids = { actors: actor, positions: position, meetings: meeting }
  /** One more article that says so. */
  function tell(kind: AssertedKind, values: Record<string, AssertedValue>, id = ids[kind]): void {
    const title = `Article ${++articles}`
    const articleId = importArticle(store, {
      ...{ title, publishedOn: `2025-06-0${articles}` },
      ...{ text: `${text} ${articles}`, proposals: [] },
    })
    store.operations.perform('acceptProposal', title, () =>
      evidence.assert({ kind, id }, values, evidence.passageAt(articleId, { start: 0, end: 46 })),
    )
  }
  const standing = (kind: 'actors' | 'meetings') =>
    (
      calls.of({ kind, id: ids[kind] }) as {
        attribute: string
        value: AssertedValue
        standing: string
        passages: unknown[]
      }[]
    ).map(({ attribute, value, standing: is, passages }) => [
      attribute,
      typeof value === 'string' ? value : value.from,
      is,
      passages.length,
    ])
  return { store, calls, tell, standing, ids, actors, positions, meetings }
}

/** Another person of the record, who holds what a position says. */
function dossierOf(store: Store, name: string, positionId: string) {
  const [actor, position] = [store.newId(), store.newId()]
  const positions = positionStore(store.db)
  store.operations.perform('createActor', name, () => {
    actorStore(store).create({ id: actor, kind: 'person', name, acronym: null, country: 'ML' })
    positions.add({ ...positions.get(positionId), id: position, actorId: actor })
  })
  return { actor, position }
}

describe('the values that sources tell', () => {
  it('are gathered by what they say, that of the record first', async () => {
    const { tell, standing } = dossier()
    tell('actors', { country: 'NE' })
    tell('actors', { country: 'ML' })
    tell('actors', { country: 'NE' })
    expect(standing('actors')).toEqual([
      ['country', 'ML', 'current', 1],
      ['country', 'NE', 'conflict', 2],
    ])
  })

  it('agree when one says the date less finely, and contradict when the days differ', async () => {
    const { tell, standing } = dossier()
    tell('meetings', { date: july })
    tell('meetings', { date: june, place: 'SEGOU' })
    expect(standing('meetings')).toEqual([
      ['date', '2025-06-01', 'agrees', 1],
      ['date', '2025-07-01', 'conflict', 1],
      ['place', 'SEGOU', 'current', 1],
    ])
  })

  it('of an actor are told with those of its positions', async () => {
    const { tell, standing } = dossier()
    tell('positions', { rank: 'colonel', title: 'Ministre' })
    expect(standing('actors')).toEqual([
      ['rank', 'colonel', 'conflict', 1],
      ['title', 'Ministre', 'current', 1],
    ])
  })

  it('of merged actors are those of the one that stands for them, and come apart with them', async () => {
    const { store, calls, tell, standing, ids, positions } = dossier()
    const twin = dossierOf(store, 'M. Dembara', ids.positions)
    tell('actors', { country: 'ML' })
    tell('actors', { country: 'NE' }, twin.actor)
    tell('positions', { rank: 'colonel' }, twin.position)
    await actorCalls(store).merge({
      ...{ survivorId: ids.actors, mergedIds: [twin.actor] },
      ...{ keep: {}, despiteToldApart: false },
    })
    expect(standing('actors')).toEqual([
      ['country', 'ML', 'current', 1],
      ['country', 'NE', 'conflict', 1],
      ['rank', 'colonel', 'conflict', 1],
    ])
    expect(await calls.of({ kind: 'actors', id: twin.actor })).toEqual(
      await calls.of({ kind: 'actors', id: ids.actors }),
    )
    await calls.dismiss({ kind: 'actors', recordId: ids.actors, attribute: 'country', value: 'NE' })
    const told = { kind: 'positions', recordId: ids.positions, attribute: 'rank' } as const
    await calls.adopt({ ...told, value: 'colonel' })
    expect(positions.get(twin.position).rank).toBe('colonel')
    expect(standing('actors').map(([, , is]) => is)).toEqual(['current', 'dismissed', 'current'])
    await actorCalls(store).unmerge({ mergedId: twin.actor })
    expect(standing('actors')).toEqual([['country', 'ML', 'current', 1]])
  })

  it('are adopted into the record, and the sources of the other set aside', async () => {
    const { store, calls, tell, standing, ids, positions } = dossier()
    tell('positions', { rank: 'général' })
    tell('positions', { rank: 'colonel' })
    const told = { kind: 'positions', recordId: ids.positions, attribute: 'rank' } as const
    await calls.adopt({ ...told, value: 'colonel' })
    expect(positions.get(ids.positions).rank).toBe('colonel')
    expect(standing('actors')).toEqual([
      ['rank', 'colonel', 'current', 1],
      ['rank', 'général', 'dismissed', 1],
    ])
    store.operations.undo()
    expect(positions.get(ids.positions).rank).toBe('général')
    expect(standing('actors').map(([, , is]) => is)).toEqual(['current', 'conflict'])
  })

  it('once set aside are a conflict again when another article tells them', async () => {
    const { calls, tell, standing, ids } = dossier()
    const told = {
      kind: 'actors',
      recordId: ids.actors,
      attribute: 'country',
      value: 'NE',
    } as const
    tell('actors', { country: 'NE' })
    await calls.dismiss(told)
    expect(standing('actors')).toEqual([['country', 'NE', 'dismissed', 1]])
    tell('actors', { country: 'NE' })
    expect(standing('actors')).toEqual([['country', 'NE', 'conflict', 2]])
    await calls.dismiss(told)
    await calls.restore(told)
    expect(standing('actors')).toEqual([['country', 'NE', 'conflict', 2]])
  })

  it('of a meeting are written as what they are', async () => {
    const { calls, tell, ids, meetings } = dossier()
    const told = { kind: 'meetings', recordId: ids.meetings } as const
    tell('meetings', { date: july, status: 'postponed', place: 'Mopti', country: 'NE' })
    await calls.adopt({ ...told, attribute: 'date', value: july })
    await calls.adopt({ ...told, attribute: 'status', value: 'postponed' })
    await calls.adopt({ ...told, attribute: 'place', value: 'Mopti' })
    await calls.adopt({ ...told, attribute: 'country', value: 'NE' })
    expect(meetings.get(ids.meetings)).toMatchObject({
      ...{ date: july, status: 'postponed', place: 'Mopti', country: 'NE' },
    })
  })

  it('that no source gives cannot be adopted', async () => {
    const { calls, ids } = dossier()
    expect(() =>
      calls.adopt({ kind: 'actors', recordId: ids.actors, attribute: 'country', value: 'FR' }),
    ).toThrow(expect.objectContaining({ code: 'notFound' }))
  })

  it('go with the actor', async () => {
    const { store, tell, ids } = dossier()
    tell('actors', { country: 'NE' })
    tell('positions', { rank: 'colonel' })
    await actorCalls(store).remove({ id: ids.actors })
    expect(store.db.prepare('SELECT count(*) FROM evidence').pluck().get()).toBe(0)
  })
})
