import { beforeEach, describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { articleImport } from '../articles/import-articles.ts'
import { passagesStore } from '../articles/passages-store.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { statementCalls } from '../meetings/statements-calls.ts'
import { noteCalls } from '../notes/notes-calls.ts'
import { settingsCalls } from '../settings/settings-calls.ts'
import type { BriefingSummary, OpenBriefing } from '../shared/briefing.ts'
import type { Handlers } from '../shared/contract.ts'
import { recordKind } from '../shared/identity.ts'
import { citedPassages, writeCitation, writeRecordLink } from '../shared/markdown/references.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { briefingCalls } from './briefings-calls.ts'
import { shippedTemplates } from '../templates/shipped-templates.ts'
import { templateStore } from '../templates/templates-store.ts'
import { documentMaker } from './create-briefing.ts'
import { gathering } from './gather-material.ts'

const unknown = '01980000-0000-7000-8000-00000000ffff'
const day = { from: '2026-02-18', to: '2026-02-18', precision: 'day', approximate: false }
let store: Store
let clock: number

beforeEach(() => {
  clock = new Date(2026, 2, 1, 12).getTime()
  store = openStore({ path: ':memory:', now: () => new Date((clock += 1000)) })
})

/** Calls by name through the contract, as the window does; a failure is thrown by its code. */
async function ask<T = { id: string }>(group: string, method: string, input: unknown): Promise<T> {
  const handlers = {
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
    notes: noteCalls(store, () => 'fr'),
    settings: settingsCalls(store, {
      modelFolder: '',
      modelState: () => Promise.resolve({ state: 'none' }),
      openFolder: () => undefined,
    }),
    briefings: briefingCalls(
      store,
      {
        pages: () => ({ bytes: new Uint8Array(), pages: 0, blocks: [] }),
        export: () => ({ path: null, pages: null }),
        showExported: () => ({}),
        readerChoices: () => ({ paragraphs: [], sources: [], people: [] }),
        exportEvidence: () => ({ path: null }),
        evidenceProgress: () => ({ running: null }),
        cancelEvidence: () => ({}),
        exportForReader: () => ({ path: null, leaks: [], over: null }),
      },
      templates(),
      {
        examine: () => Promise.resolve([]),
        print: () => Promise.reject(new Error('nothing is printed in these tests')),
        askPath: () => Promise.resolve(null),
        writeFile: () => undefined,
      },
    ),
  }
  // The other groups are not called in these tests.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  const reply = await answer(group, method, input)
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`)
  // Parsed by the contract just before; the caller names the type it has there.
  return reply.value as T
}

const templates = () => templateStore(store, shippedTemplates('resources'))
const open = (id: string) => ask<OpenBriefing>('briefings', 'open', { id })
const headings = async (id: string) => (await open(id)).sections.map(({ heading }) => heading)

async function meetingInNiamey(): Promise<string> {
  const { id } = await ask('meetings', 'create', { title: 'Conférence de Niamey' })
  const { id: minister } = await ask('actors', 'create', {
    kind: 'person',
    name: 'Issa Harouna',
    country: 'NE',
  })
  const held = {
    actorId: minister,
    rank: 'colonel',
    country: 'NE',
    organisation: null,
    firstSeenOn: null,
  }
  const since = { ...day, from: '2026-02-20', to: '2026-02-20' }
  await ask('actors', 'setPosition', {
    ...held,
    title: 'ministre de la Défense',
    heldFrom: null,
    heldTo: day,
    lastSeenOn: null,
  })
  await ask('actors', 'setPosition', {
    ...held,
    title: 'Premier ministre',
    heldFrom: since,
    heldTo: null,
    lastSeenOn: null,
  })
  await ask('meetings', 'edit', {
    id,
    date: day,
    place: 'Niamey',
    country: 'NE',
    drafter: 'A. Sy',
    distribution: 'Cabinet',
  })
  await ask('statements', 'set', {
    ...{
      actorId: minister,
      meetingId: id,
      type: 'verbatim',
      text: 'Nous tiendrons.',
      language: 'fr',
    },
    ...{ translation: null, saidOn: null },
  })
  return id
}

function anchored(): string {
  const { articleId } = articleImport(store, () => 'fr').importText('Titre\n\nUn fait.')
  return store.operations.perform(
    'createPassage',
    '',
    () => passagesStore(store).anchor(articleId ?? '', 7, 15).id,
  )
}

function citations(): unknown[] {
  return store.db
    .prepare(`SELECT passageId FROM citations WHERE ownerKind = 'briefingSections'`)
    .pluck()
    .all()
}

function everyRow(): unknown {
  return recordKind.options.map((table) =>
    store.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
  )
}

describe('a briefing made from a meeting', () => {
  it('is assembled with the titles of that day, the preferences and the distribution list', async () => {
    await ask('settings', 'write', {
      marking: 'TLP:AMBER',
      issuer: 'Cellule Sahel',
      author: 'B. Ly',
    })
    const meetingId = await meetingInNiamey()
    const { id } = await ask('briefings', 'create', {
      template: 'note-de-synthese',
      subject: { kind: 'meeting', id: meetingId },
      language: 'fr',
    })
    const briefing = await open(id)
    expect(briefing).toMatchObject({
      ...{ title: 'Conférence de Niamey', subjectLabel: 'Conférence de Niamey', reviewed: true },
      ...{ marking: 'TLP:AMBER', issuer: 'Cellule Sahel', addressees: 'Cabinet', drafter: 'A. Sy' },
      ...{ documentDate: '2026-03-01', language: 'fr', template: 'note-de-synthese' },
    })
    expect(await headings(id)).toEqual([
      'L’essentiel',
      'Déclarations',
      'Chronologie',
      'Appréciations principales',
      'Zones d’ombre',
      'Perspectives',
    ])
    const statements = briefing.sections.find(({ kind }) => kind === 'statements')
    expect(statements?.body).toMatch(
      /^Le colonel \[@Issa Harouna]\(actor:[^)]*\), ministre de la Défense du Niger/,
    )
    expect(await ask('notes', 'backlinks', { kind: 'meeting', id: meetingId })).toEqual([
      { kind: 'briefing', id, title: 'Conférence de Niamey' },
    ])
  })

  it('records the passages it cites, and says when its facts were not reviewed', async () => {
    const meetingId = await meetingInNiamey()
    const passageId = anchored()
    store.operations.perform('editMeeting', '', () =>
      store.db
        .prepare(
          `INSERT INTO evidence (id, recordKind, recordId, attribute, value, passageId, createdAt)
           VALUES (?, 'meetings', ?, '', NULL, ?, '')`,
        )
        .run(store.newId(), meetingId, passageId),
    )
    const subject = { kind: 'meeting', id: meetingId } as const
    const request = { template: 'briefing-note', subject, language: 'en' } as const
    const made = documentMaker(store, templates(), gathering(store)).createBriefing({
      ...request,
      reviewed: false,
    })
    const briefing = await open(made)
    expect(briefing.reviewed).toBe(false)
    const [essentials] = briefing.sections
    expect(citedPassages(essentials?.body ?? '')).toEqual([passageId])
    expect(new Set(citations())).toEqual(new Set([passageId]))
  })

  it('needs its meeting and its template', async () => {
    const request = { template: 'fiche', subject: { kind: 'none' }, language: 'fr' }
    const meeting = { kind: 'meeting', id: unknown }
    await expect(ask('briefings', 'create', { ...request, subject: meeting })).rejects.toThrow(
      'notFound',
    )
    await expect(ask('briefings', 'create', { ...request, template: 'x' })).rejects.toThrow(
      'notFound',
    )
  })
})

describe('a briefing', () => {
  let id: string
  beforeEach(async () => {
    ;({ id } = await ask('briefings', 'create', {
      template: null,
      subject: { kind: 'none' },
      language: 'fr',
    }))
  })
  const details = (parts: Record<string, unknown>) => ask('briefings', 'edit', { id, ...parts })
  const add = async (heading: string) =>
    (await ask('briefings', 'addSection', { briefingId: id, heading })).id

  it('is edited and listed, latest first', async () => {
    const { id: other } = await ask('briefings', 'create', {
      template: null,
      subject: { kind: 'none' },
      language: 'en',
    })
    await details({ title: 'Eau', marking: undefined, documentDate: '2026-02-28' })
    const listed = await ask<BriefingSummary[]>('briefings', 'list', {})
    expect(listed.map(({ title }) => title)).toEqual(['Eau', 'Untitled briefing'])
    await ask('briefings', 'remove', { id: other })
    expect(await open(id)).toMatchObject({ title: 'Eau', documentDate: '2026-02-28', marking: '' })
    await expect(details({ title: '' })).rejects.toThrow('invalidInput')
    await expect(open(other)).rejects.toThrow('notFound')
  })

  it('has sections that are added, moved and removed', async () => {
    const [a, b] = [await add('A'), await add('B')]
    expect(await headings(id)).toEqual(['', 'A', 'B'])
    await ask('briefings', 'placeSection', { id: b, at: 0 })
    expect(await headings(id)).toEqual(['B', '', 'A'])
    await ask('briefings', 'placeSection', { id: b, at: 9 })
    expect(await headings(id)).toEqual(['', 'A', 'B'])
    await ask('briefings', 'placeSection', { id: b, at: 1 })
    await ask('briefings', 'removeSection', { id: b })
    expect(await headings(id)).toEqual(['', 'A'])
    await expect(ask('briefings', 'removeSection', { id: b })).rejects.toThrow('notFound')
    store.operations.undo()
    expect(await headings(id)).toEqual(['', 'B', 'A'])
    expect(a).not.toBe(b)
  })

  it('takes back typing in a section as one step, apart from typing in another and in the title', async () => {
    const [a, b] = [await add('A'), await add('B')]
    clock += 120_000
    const save = (section: string, body: string) =>
      ask<{ updatedAt: string }>('briefings', 'saveSection', { id: section, heading: 'S', body })
    for (const body of ['U', 'Un', 'Un mot']) await save(a, body)
    const { updatedAt } = await save(a, 'Un mot')
    expect((await open(id)).updatedAt).toBe(updatedAt)
    await save(b, 'Autre')
    for (const title of ['T', 'Ti', 'Titre']) await details({ title })
    const bodies = async () => (await open(id)).sections.map(({ body }) => body)
    store.operations.undo()
    expect(await open(id)).toMatchObject({ title: 'Note sans titre' })
    expect(await bodies()).toEqual(['', 'Un mot', 'Autre'])
    store.operations.undo()
    expect(await bodies()).toEqual(['', 'Un mot', ''])
    store.operations.undo()
    expect(await bodies()).toEqual(['', '', ''])
  })

  it('rests on the passages its sections cite, and is removed and restored whole', async () => {
    const passageId = anchored()
    const section = await add('Faits')
    const link = writeRecordLink({ kind: 'note', id: unknown, label: 'Note' })
    const body = `Dit${writeCitation(passageId)}, su${writeCitation(unknown)}. ${link}`
    await ask('briefings', 'saveSection', { id: section, heading: 'Faits', body })
    expect(citations()).toEqual([passageId])
    expect(await ask('notes', 'backlinks', { kind: 'note', id: unknown })).toMatchObject([{ id }])
    const before = everyRow()
    await ask('briefings', 'remove', { id })
    expect(citations()).toEqual([])
    store.operations.undo()
    expect(everyRow()).toEqual(before)
  })
})
