import { describe, expect, it } from 'vitest'
import { briefingCalls, type BriefingOutlets } from '../briefings/briefings-calls.ts'
import type { ReleaseTools } from '../briefings/release-calls.ts'
import { checkStore } from '../command-line/check-store.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { noteCalls } from '../notes/notes-calls.ts'
import { atWork, everyRow } from '../proposals/dossier-for-tests.ts'
import type { BriefingSection, OpenBriefing } from '../shared/briefing.ts'
import type { Handlers } from '../shared/contract.ts'
import type { Note } from '../shared/note.ts'
import type { OneText, RemovedText, TextPart, TextVersion } from '../shared/text-version.ts'
import { openStore } from '../store/open-store.ts'
import { templateStore } from '../templates/templates-store.ts'
import { historyCalls } from './history-calls.ts'

/** A desk whose clock is moved by hand, in minutes. */
function desk() {
  let time = Date.UTC(2026, 4, 12, 8)
  let author = 'A. Diallo'
  const store = openStore({ path: ':memory:', now: () => new Date(time), author: () => author })
  const handlers = {
    notes: noteCalls(store, () => 'fr'),
    briefings: briefingCalls(
      store,
      {} as BriefingOutlets,
      templateStore(store, () => new Map()),
      // Nothing is released here.
      {} as ReleaseTools,
    ),
    history: historyCalls(store, () => 'fr'),
  }
  // The other groups are not called here.
  const { ask } = atWork(buildAnswer(handlers as unknown as Handlers, { checkAnswers: true }))
  const wait = (minutes: number) => (time += minutes * 60_000)
  // Answers are parsed by the contract just before; the types below are those of the contract.
  return {
    ...{ store, ask, wait },
    as: (name: string) => (author = name),
    write: async (title: string, body: string) =>
      ((await ask('notes', 'create', { title, body, language: 'fr' })) as { id: string }).id,
    save: (id: string, title: string, body: string) =>
      ask('notes', 'save', { id, title, body, language: 'fr' }),
    note: async (id: string) => (await ask('notes', 'open', { id })) as Note,
    versions: async (text: OneText) => (await ask('history', 'versions', text)) as TextVersion[],
    parts: async (text: OneText, entry: number) =>
      ((await ask('history', 'textAt', { ...text, entry })) as { parts: TextPart[] }).parts,
    removed: async () => (await ask('history', 'removed', {})) as RemovedText[],
    healthy: () => checkStore(store.db).flatMap(({ problems }) => problems),
  }
}

const noteText = (id: string): OneText => ({ kind: 'notes', id })

describe('the versions of a note', () => {
  it('are what was done to it, typing without a pause of five minutes being one, by whom and when', async () => {
    const { write, save, versions, parts, wait, as, ask } = desk()
    const id = await write('Eau', '')
    for (const body of ['Le', 'Le partage', 'Le partage avance.']) {
      wait(2)
      await save(id, 'Eau', body)
    }
    wait(6)
    await save(id, 'Eau', 'Le partage recule.')
    as('B. Sow')
    wait(1)
    await save(id, 'Eau', 'Le partage recule vite.')
    await ask('history', 'undo', {})

    const found = await versions(noteText(id))
    expect(
      found.map(({ name, author, from, to, saves }) => [name, author, from, to, saves]),
    ).toEqual([
      ['undo', 'B. Sow', '2026-05-12T08:13:00.000Z', '2026-05-12T08:13:00.000Z', 1],
      ['editNote', 'B. Sow', '2026-05-12T08:13:00.000Z', '2026-05-12T08:13:00.000Z', 1],
      ['editNote', 'A. Diallo', '2026-05-12T08:12:00.000Z', '2026-05-12T08:12:00.000Z', 1],
      ['editNote', 'A. Diallo', '2026-05-12T08:02:00.000Z', '2026-05-12T08:06:00.000Z', 3],
      ['createNote', 'A. Diallo', '2026-05-12T08:00:00.000Z', '2026-05-12T08:00:00.000Z', 1],
    ])
    const bodies = await Promise.all(
      found.map(async ({ entry }) => (await parts(noteText(id), entry))[0]?.body),
    )
    expect(bodies).toEqual([
      'Le partage recule.',
      'Le partage recule vite.',
      'Le partage recule.',
      'Le partage avance.',
      '',
    ])
  })

  it('hold every save, each to be read', async () => {
    const { write, save, versions, parts, ask, wait } = desk()
    const id = await write('Eau', '')
    for (const body of ['un', 'un deux', 'un']) {
      wait(0.01)
      await save(id, 'Eau', body)
    }
    const [typed] = await versions(noteText(id))
    const range = { first: typed?.firstEntry, last: typed?.entry }
    const saves = (await ask('history', 'saves', { ...noteText(id), ...range })) as {
      entry: number
      at: string
    }[]
    expect(saves.map(({ at }) => at.slice(14))).toEqual(['00:01.800Z', '00:01.200Z', '00:00.600Z'])
    const [, second] = saves
    expect((await parts(noteText(id), second?.entry ?? 0))[0]?.body).toBe('un deux')
  })

  it('half an hour of typing without a pause is more than one', async () => {
    const { write, save, versions, wait } = desk()
    const id = await write('Eau', '')
    for (let minute = 0; minute < 44; minute += 2) {
      wait(2)
      await save(id, 'Eau', `minute ${minute}`)
    }
    expect((await versions(noteText(id))).map(({ saves }) => saves)).toEqual([6, 16, 1])
  })

  it('can be given a name, which stands for itself and is undone like anything else', async () => {
    const { write, save, versions, wait, ask } = desk()
    const id = await write('Eau', 'Premier jet.')
    const [first] = await versions(noteText(id))
    const named = { ...noteText(id), entry: first?.entry ?? 0 }
    await ask('history', 'nameVersion', { ...named, name: 'Remis au ministre' })
    wait(1)
    await save(id, 'Eau', 'Second jet.')
    const labels = async () => (await versions(noteText(id))).map(({ label }) => label)
    expect(await labels()).toEqual([null, 'Remis au ministre'])
    await ask('history', 'nameVersion', { ...named, name: 'Envoyé' })
    expect(await labels()).toEqual([null, 'Envoyé'])
    await ask('history', 'nameVersion', { ...named, name: ' ' })
    expect(await labels()).toEqual([null, null])
    await ask('history', 'undo', {})
    expect(await labels()).toEqual([null, 'Envoyé'])
  })

  it('are gone back to in place, or copied, with what they cite and undone in one step', async () => {
    const { write, save, versions, note, wait, ask, store, healthy } = desk()
    const id = await write('Eau', 'Premier jet.')
    wait(10)
    await save(id, 'L’eau', 'Second jet.')
    const before = everyRow(store)
    const [, first] = await versions(noteText(id))
    const moment = { ...noteText(id), entry: first?.entry ?? 0 }
    await ask('history', 'restoreVersion', moment)
    expect(await note(id)).toMatchObject({ title: 'Eau', body: 'Premier jet.' })
    expect((await versions(noteText(id))).map(({ name }) => name)).toEqual([
      'restoreVersion',
      'editNote',
      'createNote',
    ])
    await ask('history', 'undo', {})
    expect(everyRow(store)).toEqual(before)

    const copy = (await ask('history', 'copyVersion', moment)) as OneText
    expect(await note(copy.id)).toMatchObject({
      ...{ title: 'Eau (version du 12 mai 2026)', body: 'Premier jet.' },
    })
    expect(await note(id)).toMatchObject({ body: 'Second jet.' })
    expect(healthy()).toEqual([])
  })
})

describe('the versions of a briefing', () => {
  async function briefing() {
    const made = desk()
    const { ask } = made
    const created = { template: null, subject: { kind: 'none' }, language: 'fr' }
    const { id } = (await ask('briefings', 'create', created)) as { id: string }
    const open = async () => (await ask('briefings', 'open', { id })) as OpenBriefing
    const add = async (heading: string) =>
      ((await ask('briefings', 'addSection', { briefingId: id, heading })) as { id: string }).id
    const saveSection = (section: Pick<BriefingSection, 'id' | 'heading' | 'body'>) =>
      ask('briefings', 'saveSection', section)
    return { ...made, id, open, add, saveSection, text: { kind: 'briefings', id } as OneText }
  }

  it('are of the whole with its sections, and of each section', async () => {
    const { text, add, saveSection, versions, parts, wait, ask } = await briefing()
    wait(10)
    const one = await add('Contexte')
    await saveSection({ id: one, heading: 'Contexte', body: 'Ancien.' })
    wait(10)
    await saveSection({ id: one, heading: 'Contexte', body: 'Nouveau.' })
    wait(10)
    await ask('briefings', 'removeSection', { id: one })

    const found = await versions(text)
    expect(found.map(({ name, gone }) => [name, gone])).toEqual([
      ['editBriefing', false],
      ['editBriefing', false],
      ['editBriefing', false],
      ['createBriefing', false],
    ])
    const bodies = await Promise.all(
      found.map(async ({ entry }) => (await parts(text, entry)).find(({ id }) => id === one)?.body),
    )
    expect(bodies).toEqual([undefined, 'Nouveau.', 'Ancien.', undefined])
    const ofSection = await versions({ kind: 'briefingSections', id: one })
    expect(ofSection.map(({ gone }) => gone)).toEqual([true, false, false])
  })

  it('are gone back to with every section: the removed come back, the later go, undone in one step', async () => {
    const { text, open, add, saveSection, versions, wait, ask, store, healthy } = await briefing()
    wait(10)
    const one = await add('Contexte')
    await saveSection({ id: one, heading: 'Contexte', body: 'Ancien.' })
    const was = await open()
    wait(10)
    await ask('briefings', 'removeSection', { id: one })
    await add('Perspectives')
    const before = everyRow(store)
    const [, earlier] = await versions(text)
    await ask('history', 'restoreVersion', { ...text, entry: earlier?.entry })
    expect((await open()).sections).toEqual(was.sections)
    await ask('history', 'undo', {})
    expect(everyRow(store)).toEqual(before)
    const copy = (await ask('history', 'copyVersion', {
      ...text,
      entry: earlier?.entry,
    })) as OneText
    const copied = (await ask('briefings', 'open', { id: copy.id })) as OpenBriefing
    expect(copied.sections.map(({ heading, body }) => [heading, body])).toEqual(
      was.sections.map(({ heading, body }) => [heading, body]),
    )
    expect(healthy()).toEqual([])
  })

  it('a section is gone back to alone, or copied as a new one beside', async () => {
    const { open, add, saveSection, versions, wait, ask } = await briefing()
    const one = await add('Contexte')
    await saveSection({ id: one, heading: 'Contexte', body: 'Ancien.' })
    wait(10)
    await saveSection({ id: one, heading: 'Contexte', body: 'Nouveau.' })
    const text: OneText = { kind: 'briefingSections', id: one }
    const [, earlier] = await versions(text)
    await ask('history', 'copyVersion', { ...text, entry: earlier?.entry })
    await ask('history', 'restoreVersion', { ...text, entry: earlier?.entry })
    const told = (await open()).sections.map(({ heading, body }) => `${heading} : ${body}`)
    expect(told).toContain('Contexte : Ancien.')
    expect(told.at(-1)).toBe('Contexte (version du 12 mai 2026) : Ancien.')
  })
})

describe('what was removed', () => {
  it('is listed with its first words, whether removed or its creation undone, but not when it held none', async () => {
    const { write, ask, removed, wait } = desk()
    const kept = await write('Gardée', 'x')
    for (const title of ['Un', 'Deux', '']) {
      wait(1)
      await ask('notes', 'remove', { id: await write(title, title && `Texte ${title}.`) })
    }
    wait(1)
    await write('Défaite', 'Des mots.')
    await ask('history', 'undo', {})
    const texts = await removed()
    expect(texts.map(({ title, beginning }) => [title, beginning])).toEqual([
      ['Défaite', 'Des mots.'],
      ['Deux', 'Texte Deux.'],
      ['Un', 'Texte Un.'],
    ])
    expect(texts.map(({ id }) => id)).not.toContain(kept)
  })

  it('is put back as it was, a whole set in one step, which one undo takes back', async () => {
    const { write, ask, removed, store, healthy } = desk()
    const ids = [await write('Un', 'Texte un.'), await write('Deux', 'Texte deux.')]
    const before = everyRow(store)
    for (const id of ids) await ask('notes', 'remove', { id })
    await ask('history', 'putBack', { texts: await removed() })
    expect(everyRow(store)).toEqual(before)
    expect(await removed()).toEqual([])
    expect(healthy()).toEqual([])
    await ask('history', 'undo', {})
    expect(await removed()).toHaveLength(2)
  })

  it('a briefing comes back with its sections, a section with its place', async () => {
    const { ask, removed, store } = desk()
    const created = { template: null, subject: { kind: 'none' }, language: 'fr' }
    const { id } = (await ask('briefings', 'create', created)) as { id: string }
    const { sections } = (await ask('briefings', 'open', { id })) as OpenBriefing
    const section = sections[0]?.id ?? ''
    await ask('briefings', 'saveSection', { id: section, heading: 'Fond', body: 'Des mots.' })
    const before = everyRow(store)
    await ask('briefings', 'removeSection', { id: section })
    const [removedSection] = await removed()
    expect(removedSection).toMatchObject({ kind: 'briefingSections', title: 'Fond' })
    await ask('history', 'putBack', { texts: [{ kind: 'briefingSections', id: section }] })
    expect({ ...everyRow(store), briefings: null }).toEqual({ ...before, briefings: null })

    const whole = everyRow(store)
    await ask('briefings', 'remove', { id })
    expect((await removed()).map(({ kind }) => kind)).toEqual(['briefings'])
    await ask('history', 'putBack', { texts: [{ kind: 'briefings', id }] })
    expect(everyRow(store)).toEqual(whole)
  })

  it('by an operation comes back with it, whatever was done since', async () => {
    const { write, save, ask, note, store, wait } = desk()
    const other = await write('Autre', 'a')
    const id = await write('Un', 'Texte un.')
    await ask('notes', 'remove', { id })
    const operation = store.operations.latest()
    wait(2)
    await save(other, 'Autre', 'b')
    await ask('history', 'putBackOperation', { id: operation })
    expect(await note(id)).toMatchObject({ title: 'Un', body: 'Texte un.' })
    expect(await note(other)).toMatchObject({ body: 'b' })
  })
})

it('versions and removals are read by the indexes of the journal, never through all of it', () => {
  const { store } = desk()
  const asked: string[] = []
  const prepare = store.db.prepare.bind(store.db)
  store.db.prepare = (sql: string) => {
    asked.push(sql)
    return prepare(sql)
  }
  historyCalls(store, () => 'fr')
  const readings = asked.filter((sql) => /\bjournal\b/.test(sql))
  expect(readings.length).toBeGreaterThan(5)
  for (const sql of readings) {
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql.replace(/[@?]\w*/g, "'x'")}`).all() as {
      detail: string
    }[]
    const scans = plan
      .map(({ detail }) => detail)
      .filter((line) => /^SCAN (j|journal)\b(?! USING INDEX journalRemovals)/.test(line))
    expect(scans, sql).toEqual([])
  }
})
