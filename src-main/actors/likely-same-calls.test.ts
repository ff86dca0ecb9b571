import { describe, expect, it } from 'vitest'
import { buildAnswer } from '../ipc/answer.ts'
import { atWork, emptyStore } from '../proposals/dossier-for-tests.ts'
import type { Handlers } from '../shared/contract.ts'
import type { LikelyPair } from '../shared/likely-same.ts'
import { actorCalls } from './actors-calls.ts'

function desk() {
  const store = emptyStore()
  // The other groups are not called here.
  const handlers = { actors: actorCalls(store) } as unknown as Handlers
  const { ask } = atWork(buildAnswer(handlers, { checkAnswers: true }))
  const create = async (name: string, country: string | null = 'ML', kind = 'person') =>
    // The contract answers the id of what was made.
    ((await ask('actors', 'create', { kind, name, country })) as { id: string }).id
  const pairs = async (id?: string): Promise<string[]> => {
    const wanted = id === undefined ? {} : { id }
    const likelySame = async () =>
      (await ask('actors', 'likelySame', wanted)) as { pairs: LikelyPair[]; pending: boolean }
    let found = await likelySame()
    while (found.pending) found = await likelySame()
    return found.pairs.map(({ one, other }) => [one.name, other.name].toSorted().join(' / '))
  }
  return { store, ask, create, pairs }
}

describe('actors.likelySame', () => {
  it('finds the likes of one actor and of all, and sees those made since', async () => {
    const { create, pairs } = desk()
    const dembara = await create('Modibo Dembara')
    await create('Aminata Sorko', 'NE')
    expect(await pairs()).toEqual([])
    await create('DEMBARA Modibo')
    await create('Aminata Sorkó', 'NE')
    await create('Idriss Dembara')
    expect(await pairs(dembara)).toEqual(['DEMBARA Modibo / Modibo Dembara'])
    expect((await pairs()).toSorted()).toEqual([
      'Aminata Sorko / Aminata Sorkó',
      'DEMBARA Modibo / Modibo Dembara',
    ])
  })

  it('follows names that are added, changed, removed and undone', async () => {
    const { store, ask, create, pairs } = desk()
    const id = await create('Le Sphinx')
    await create('Cheikh Oumar Tall')
    const added = await ask('actors', 'addName', { actorId: id, name: 'Tall Cheick Umar' })
    expect(await pairs(id)).toEqual(['Cheikh Oumar Tall / Le Sphinx'])
    await ask('actors', 'removeName', added)
    expect(await pairs(id)).toEqual([])
    store.operations.undo()
    expect(await pairs(id)).toHaveLength(1)
    const details = { acronym: null, country: 'ML', description: '' }
    await ask('actors', 'edit', { ...details, id, name: 'Awa N’Diaye' })
    await create('Awa Njie')
    expect(await pairs(id)).toContain('Awa Njie / Awa N’Diaye')
  })

  it('never proposes again those told apart, nor those merged already', async () => {
    const { store, ask, create, pairs } = desk()
    const one = await create('Modibo Dembara')
    const other = await create('Modibo Dembera')
    await ask('actors', 'markDistinct', { ids: [one, other] })
    expect(await pairs()).toEqual([])
    store.operations.undo()
    expect(await pairs()).toHaveLength(1)
    await ask('actors', 'merge', { survivorId: one, mergedIds: [other], keep: {} })
    expect(await pairs()).toEqual([])
    const third = await create('M. Dembera')
    expect(await pairs(other)).toEqual(['M. Dembera / Modibo Dembara'])
    expect(await pairs(third)).toEqual(['M. Dembera / Modibo Dembara'])
  })

  it('finds bodies by their acronym and states by their country', async () => {
    const { create, pairs } = desk()
    await create('CBL', null, 'organisation')
    await create('Commission du bassin du Liptako', null, 'organisation')
    await create('Mali', 'ML', 'state')
    await create('République du Mali', 'ML', 'state')
    expect((await pairs()).toSorted()).toEqual([
      'CBL / Commission du bassin du Liptako',
      'Mali / République du Mali',
    ])
  })

  it('leaves no trace in the journal', async () => {
    const { store, create, pairs } = desk()
    await create('Modibo Dembara')
    const count = store.db.prepare('SELECT count(*) FROM journal').pluck()
    const before = count.get()
    await pairs()
    expect(count.get()).toBe(before)
  })
})
