import { describe, expect, it } from 'vitest'
import { atWork, emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import type { Handlers } from '../shared/contract.ts'
import { actorCalls } from './actors-calls.ts'

function desk() {
  const store = emptyStore()
  importArticle(store, segou)
  const handlers = { proposals: proposalCalls(store, () => undefined), actors: actorCalls(store) }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  return { store, ...atWork(answer) }
}

const details = { acronym: null, country: 'ML', description: '' }
const unknown = {
  ...{ rank: null, organisation: null, country: 'ML', heldFrom: null, heldTo: null },
  ...{ firstSeenOn: null, lastSeenOn: null },
}

describe('actors', () => {
  it('are listed in alphabetical order with the position held on a day', async () => {
    const { ask, accept } = desk()
    await accept('person Modibo Dembara')
    await accept('person Aminata Sorko')
    const { id } = (await ask('actors', 'create', {
      ...{ kind: 'person', name: 'Élise Ba', country: null },
    })) as { id: string }
    await ask('actors', 'setPosition', { ...unknown, actorId: id, title: 'préfète' })
    const list = await ask('actors', 'list', { kind: 'person', asOf: '2025-05-12' })
    expect(list).toMatchObject([
      { name: 'Aminata Sorko', mentions: 1, position: { country: 'NE' } },
      { name: 'Élise Ba', mentions: 0, position: { title: 'préfète' } },
      { name: 'Modibo Dembara', mentions: 3, position: { rank: 'général' } },
    ])
  })

  it('are listed with a word of doubt when nothing confirms the position on that day', async () => {
    const { ask, accept } = desk()
    await accept('person Modibo Dembara')
    await accept('person Aminata Sorko')
    const stale = async (asOf: string) =>
      ((await ask('actors', 'list', { asOf })) as { name: string; doubt: string | null }[])
        .filter((one) => one.doubt === 'stale')
        .map(({ name }) => name)
    expect(await stale('2025-06-01')).toEqual([])
    expect(await stale('2027-01-01')).toEqual(['Aminata Sorko', 'Modibo Dembara'])
  })

  it('are listed by the beginnings of words in their names and positions, so many at a time', async () => {
    const { ask } = desk()
    const create = (name: string, kind = 'person') =>
      ask('actors', 'create', { kind, name, country: null }) as Promise<{ id: string }>
    const { id } = await create('Élise N’Diaye')
    await create('Union des éleveurs', 'organisation')
    await create('Ali Ba')
    await ask('actors', 'setPosition', { ...unknown, actorId: id, title: 'préfète de Ségou' })
    const listed = async (wanted: object) =>
      ((await ask('actors', 'list', wanted)) as { name: string }[]).map(({ name }) => name)
    expect(await listed({ words: 'el' })).toEqual(['Élise N’Diaye', 'Union des éleveurs'])
    expect(await listed({ words: 'el', kind: 'person' })).toEqual(['Élise N’Diaye'])
    expect(await listed({ words: 'PREF elise' })).toEqual(['Élise N’Diaye'])
    expect(await listed({ words: 'lise' })).toEqual([])
    expect(await listed({ words: ' « " * ' })).toEqual(await listed({}))
    expect(await listed({ most: 2 })).toEqual(['Ali Ba', 'Élise N’Diaye'])
    expect(await listed({ most: 1, kind: 'organisation' })).toEqual(['Union des éleveurs'])
  })

  it('keep a name that a source has when they are renamed, and drop a mere slip', async () => {
    const { ask, accept, actor } = desk()
    await accept('person Modibo Dembara')
    const { id } = await actor('Modibo Dembara')
    for (const name of ['Modibo Dembra', 'Modibo S. Dembara'])
      await ask('actors', 'edit', { id, name, ...details })
    expect((await actor('Modibo S. Dembara')).names).toMatchObject([
      { name: 'Modibo Dembara', kind: 'variant' },
      { name: 'Modibo S. Dembara', kind: 'name' },
    ])
  })

  it('take and give up names, but not the one they are listed by', async () => {
    const { ask, accept, actor } = desk()
    await accept('person Modibo Dembara')
    const { id } = await actor('Modibo Dembara')
    const added = await ask('actors', 'addName', { actorId: id, name: 'Le sphinx de Ségou' })
    await ask('actors', 'removeName', added)
    const { names } = await actor('Modibo Dembara')
    expect(names.map(({ name }) => name)).toEqual(['Modibo Dembara'])
    await expect(ask('actors', 'removeName', { id: names[0]?.id })).rejects.toThrow('invalidInput')
  })

  it('know the language of each name: of its source, of its script, or the analyst’s word', async () => {
    const { store, ask, accept, actor } = desk()
    await accept('person Modibo Dembara')
    const { id } = await actor('Modibo Dembara')
    await ask('actors', 'addName', { actorId: id, name: 'موديبو ديمبارا' })
    await ask('actors', 'addName', { actorId: id, name: 'Modibu Denbara', language: 'bm' })
    const languages = async () =>
      (await actor('Modibo Dembara')).names.map(({ name, language }) => [name, language])
    expect(await languages()).toEqual([
      ['Modibo Dembara', 'fr'],
      ['موديبو ديمبارا', 'ar'],
      ['Modibu Denbara', 'bm'],
    ])
    const [first] = (await actor('Modibo Dembara')).names
    await ask('actors', 'setNameLanguage', { id: first?.id, language: 'bm' })
    expect((await languages())[0]).toEqual(['Modibo Dembara', 'bm'])
    store.operations.undo()
    expect((await languages())[0]).toEqual(['Modibo Dembara', 'fr'])
    await expect(
      ask('actors', 'setNameLanguage', { id: first?.id, language: 'français' }),
    ).rejects.toThrow('invalidInput')
  })

  it('have positions corrected and removed', async () => {
    const { ask, accept, actor } = desk()
    await accept('person Modibo Dembara')
    const { positions } = await actor('Modibo Dembara')
    const { evidence: _evidence, ...position } = positions[0] ?? { evidence: [] }
    await ask('actors', 'setPosition', { ...position, rank: 'général de division' })
    expect((await actor('Modibo Dembara')).positions).toMatchObject([
      { rank: 'général de division', evidence: [{}] },
    ])
    await ask('actors', 'removePosition', { id: positions[0]?.id })
    expect((await actor('Modibo Dembara')).positions).toEqual([])
  })

  it('leave nothing behind when removed, and come back whole', async () => {
    const { store, ask, accept, actor } = desk()
    const before = everyRow(store)
    await accept('person Modibo Dembara')
    const accepted = everyRow(store)
    const { id } = await actor('Modibo Dembara')
    await ask('actors', 'remove', { id })
    const { actors, actorNames, positions, evidence } = everyRow(store)
    expect({ actors, actorNames, positions, evidence }).toEqual({
      ...{ actors: [], actorNames: [], positions: [], evidence: before['evidence'] },
    })
    store.operations.undo()
    expect(everyRow(store)).toEqual(accepted)
    await expect(ask('actors', 'open', { id: store.newId() })).rejects.toThrow('notFound')
  })

  it('show the notes that link to them', async () => {
    const { store, accept, actor } = desk()
    await accept('person Modibo Dembara')
    const { id } = await actor('Modibo Dembara')
    store.operations.perform('createNote', 'Note', () =>
      store.db
        .prepare(
          `INSERT INTO notes (id, title, body, language, createdAt, updatedAt)
           VALUES (?, 'Portrait', ?, 'fr', '', '')`,
        )
        .run(store.newId(), `Voir [@Dembara](actor:${id}).`),
    )
    expect((await actor('Modibo Dembara')).notes).toMatchObject([{ title: 'Portrait' }])
  })
})
