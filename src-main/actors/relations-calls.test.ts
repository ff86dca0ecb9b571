import { describe, expect, it } from 'vitest'
import { buildAnswer } from '../ipc/answer.ts'
import { atWork, day, emptyStore, everyRow } from '../proposals/dossier-for-tests.ts'
import type { Handlers } from '../shared/contract.ts'
import type { ActorRelation } from '../shared/relation.ts'
import { actorCalls } from './actors-calls.ts'

async function desk() {
  const store = emptyStore()
  // The other groups are not called here.
  const handlers = { actors: actorCalls(store) } as unknown as Handlers
  const { ask } = atWork(buildAnswer(handlers, { checkAnswers: true }))
  const create = async (kind: string, name: string) =>
    // The contract answers the id of what was made.
    ((await ask('actors', 'create', { kind, name, country: null })) as { id: string }).id
  const relate = async (kind: string, fromId: string, toId: string, more: object = {}) =>
    (
      (await ask('actors', 'setRelation', {
        ...{ kind, fromId, toId, words: null, heldFrom: null, heldTo: null },
        ...more,
      })) as { id: string }
    ).id
  const of = async (id: string) => (await ask('actors', 'relations', { id })) as ActorRelation[]
  const told = async (id: string) =>
    (await of(id)).map(({ kind, outward, other }) => [kind, outward ? 'to' : 'from', other.name])
  const mali = await create('state', 'Mali')
  const alliance = await create('organisation', 'Alliance des États du Sahel')
  return { store, ask, create, relate, of, told, mali, alliance }
}

describe('a relation', () => {
  it('is told on the page of either actor, each its own way round', async () => {
    const { relate, told, mali, alliance } = await desk()
    await relate('memberOf', mali, alliance, { heldFrom: day('2023-09-16') })
    expect(await told(mali)).toEqual([['memberOf', 'to', 'Alliance des États du Sahel']])
    expect(await told(alliance)).toEqual([['memberOf', 'from', 'Mali']])
  })

  it('is listed by kind, then by name, with what the other holds', async () => {
    const { ask, create, relate, of, told, mali, alliance } = await desk()
    const coulibaly = await create('person', 'Sidi Coulibaly')
    const ba = await create('person', 'Awa Bâ')
    await ask('actors', 'setPosition', {
      ...{ actorId: ba, rank: null, title: 'directrice', organisation: null, country: null },
      ...{ heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
    })
    await relate('reportsTo', coulibaly, mali)
    await relate('reportsTo', ba, mali)
    await relate('memberOf', mali, alliance)
    expect(await told(mali)).toEqual([
      ['memberOf', 'to', 'Alliance des États du Sahel'],
      ['reportsTo', 'from', 'Awa Bâ'],
      ['reportsTo', 'from', 'Sidi Coulibaly'],
    ])
    expect((await of(mali))[1]?.other.position).toMatchObject({ title: 'directrice' })
  })

  it('is changed, removed and given back', async () => {
    const { store, ask, relate, of, told, mali, alliance } = await desk()
    const id = await relate('memberOf', mali, alliance)
    await relate('other', mali, alliance, { id, words: 'héberge', heldTo: day('2024-01-31') })
    expect(await of(mali)).toMatchObject([
      { id, kind: 'other', words: 'héberge', heldTo: { to: '2024-01-31' } },
    ])
    const before = everyRow(store)
    await ask('actors', 'removeRelation', { id })
    expect(await told(mali)).toEqual([])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  it('is refused with oneself, with nobody, and when it ends before it begins', async () => {
    const { ask, create, relate, mali, alliance } = await desk()
    await expect(relate('allyOf', mali, mali)).rejects.toThrow(/^relatedToItself/)
    await expect(relate('allyOf', mali, crypto.randomUUID())).rejects.toThrow(/^notFound/)
    const backwards = { heldFrom: day('2024-02-01'), heldTo: day('2024-01-31') }
    await expect(relate('memberOf', mali, alliance, backwards)).rejects.toThrow(/^invalidInput/)
    const republic = await create('state', 'République du Mali')
    const keep = {}
    await ask('actors', 'merge', { survivorId: mali, mergedIds: [republic], keep })
    await expect(relate('allyOf', mali, republic)).rejects.toThrow(/^relatedToItself/)
  })

  it('of merged actors is told once, left out between them, and each one’s again when taken apart', async () => {
    const { store, ask, create, relate, told, mali, alliance } = await desk()
    const republic = await create('state', 'République du Mali')
    await relate('memberOf', mali, alliance)
    await relate('memberOf', republic, alliance)
    await relate('allyOf', alliance, republic)
    await relate('allyOf', mali, republic)
    const before = everyRow(store)['relations']
    await ask('actors', 'merge', { survivorId: mali, mergedIds: [republic], keep: {} })
    expect(await told(mali)).toEqual([
      ['memberOf', 'to', 'Alliance des États du Sahel'],
      ['allyOf', 'from', 'Alliance des États du Sahel'],
    ])
    expect(await told(alliance)).toHaveLength(2)
    await ask('actors', 'unmerge', { mergedId: republic })
    expect(everyRow(store)['relations']).toEqual(before)
    expect(await told(republic)).toHaveLength(3)
  })

  it('goes with an actor that is removed, and comes back with it', async () => {
    const { store, ask, relate, told, mali, alliance } = await desk()
    await relate('memberOf', mali, alliance)
    const before = everyRow(store)
    await ask('actors', 'remove', { id: alliance })
    expect(await told(mali)).toEqual([])
    expect(everyRow(store)['relations']).toEqual([])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })
})
