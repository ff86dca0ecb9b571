import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actorCalls } from '../../src-main/actors/actors-calls.ts'
import { articlesCalls } from '../../src-main/articles/articles-calls.ts'
import { briefingCalls, type BriefingOutlets } from '../../src-main/briefings/briefings-calls.ts'
import { takeIn } from '../../src-main/command-line/take-in.ts'
import { languageOfText } from '../../src-main/command-line/read-files.ts'
import { historyCalls } from '../../src-main/history/history-calls.ts'
import { readerHere } from '../../src-main/importing/read-file.ts'
import { lexiconCalls } from '../../src-main/lexicon/lexicon-calls.ts'
import { factCalls } from '../../src-main/meetings/facts-calls.ts'
import { meetingCalls } from '../../src-main/meetings/meetings-calls.ts'
import { statementCalls } from '../../src-main/meetings/statements-calls.ts'
import { noteCalls } from '../../src-main/notes/notes-calls.ts'
import { decisions } from '../../src-main/proposals/decide.ts'
import { usualTemplate } from '../../src-main/shared/template.ts'
import { shippedTemplates } from '../../src-main/templates/shipped-templates.ts'
import { templateCalls } from '../../src-main/templates/templates-calls.ts'
import { templateStore } from '../../src-main/templates/templates-store.ts'
import { settingsStore } from '../../src-main/settings/settings-store.ts'
import type { Store } from '../../src-main/store/open-store.ts'

const nobodyAsks = () => Promise.resolve(null)
const notExported = () => {
  throw new Error('nothing is exported here')
}
const outlets: BriefingOutlets = {
  pages: notExported,
  readerChoices: notExported,
  exportForReader: notExported,
  exportEvidence: notExported,
  evidenceProgress: notExported,
  cancelEvidence: notExported,
  export: notExported,
  showExported: notExported,
}

/** Does what an analyst does, through the calls of the window, until every table of the record holds rows. */
export async function fillWithEverything(
  store: Store,
  resources: string,
  folder: string,
): Promise<void> {
  settingsStore(store.db).write({ language: 'fr', author: 'Analyste d’essai' })
  const articles = await importDossier(store, resources, folder)
  decide(store, articles)
  await meet(store, articles)
  await know(store)
  await write(store, resources)
  await undoSome(store)
}

/** A part of the sample dossier, an article imported again after it changed, and what was said of origins. */
async function importDossier(store: Store, resources: string, folder: string): Promise<string[]> {
  // Named as seen from their folder: no path of a machine may be kept.
  const take = async (from: string, ...operands: string[]) => {
    const report = await takeIn(store, {
      environment: {
        ...{ args: [], locale: 'fr_FR.UTF-8', folder: from, resources, print: null },
        ...{ now: store.now, say: () => undefined, complain: () => undefined },
      },
      language: 'fr',
      operands,
      options: {},
    })
    return report.outcomes.flatMap(({ articleId }) => articleId ?? [])
  }
  const dossier = join(resources, 'sample-dossier')
  const names = readdirSync(dossier).filter((name) => /^0[1357]/.test(name))
  const ids = await take(dossier, ...names)
  for (const [name, day, cost] of [
    ['cout.md', '2026-02-18', '48'],
    ['cout-2.md', '2026-02-20', '51'],
  ] as const) {
    const head = `---\ntitle: Le coût de l’accord\nsource: https://www.lecourrier.example/cout\ndate: ${day}\nauthor: Awa Keïta\n---\n\n`
    const body = `Le coût est évalué à ${cost} milliards de francs sur trois ans.\n\nLe Mali a refusé de mettre des unités à la disposition de la brigade.\n`
    writeFileSync(join(folder, name), head + body)
    ids.push(...(await take(folder, name)))
  }
  const { join: joinOrigins, separate } = articlesCalls(store, {
    guessLanguage: languageOfText,
    readFile: readerHere(languageOfText),
    askPath: nobodyAsks,
    sampleFiles: () => [],
    extract: () => undefined,
  })
  const [first = '', second = ''] = ids
  await joinOrigins({ id: first, otherId: second })
  await separate({ id: second })
  return ids
}

/** One proposal rejected, three articles accepted whole and a place in one of them, the last ones waiting. */
function decide(store: Store, articles: string[]): void {
  const deciding = decisions(store)
  const first = store.db
    .prepare<[string], string>(
      `SELECT id FROM proposals WHERE kind = ? AND status = 'proposed' ORDER BY id LIMIT 1`,
    )
    .pluck()
  deciding.reject(first.get('organisation') ?? '')
  for (const id of articles.slice(0, 3)) deciding.acceptAll(id)
  deciding.accept(first.get('place') ?? '')
}

async function meet(store: Store, articles: string[]): Promise<void> {
  const meetings = meetingCalls(store)
  const facts = factCalls(store)
  const [meeting] = await meetings.list({ order: 'latest' })
  const meetingId = meeting?.id ?? ''
  const [passage] = await meetings.passages({ id: meetingId })
  const item = { meetingId, ownerId: null, deadline: null, kept: null }
  const passageIds = passage === undefined ? [] : [passage.id]
  await meetings.setItem({ ...item, kind: 'agenda', text: 'Le partage de l’eau', passageIds })
  await meetings.setItem({ ...item, kind: 'decision', text: 'Une brigade commune', passageIds })
  await meetings.addDocument({ meetingId, articleId: articles[2] ?? '' })
  await meetings.edit({ id: meetingId, series: 'Ministres de la Défense', drafter: 'A. Essai' })
  await statementCalls(store).set({
    ...{ actorId: null, meetingId, type: 'paraphrase', language: 'fr', translation: null },
    ...{ text: 'Les participants se disent satisfaits.', saidOn: null },
  })
  const day = (date: string) =>
    ({ from: date, to: date, precision: 'day', approximate: false }) as const
  const told = async (text: string, date: string) =>
    (await facts.set({ text, date: day(date), meetingId: null })).id
  const one = await told('Le barrage est mis en eau.', '2025-11-03')
  await facts.merge({ ids: [one, await told('Mise en eau du barrage.', '2025-11-04')] })
  await facts.tellApart({ ids: [one, await told('Le barrage est inspecté.', '2025-12-01')] })
}

async function know(store: Store): Promise<void> {
  const actors = actorCalls(store)
  const person = async (name: string) =>
    (await actors.create({ kind: 'person', name, country: 'NE' })).id
  const survivorId = await person('Mariama Oudou')
  const mergedIds = [await person('M. Oudou')]
  await actors.addName({ actorId: survivorId, name: 'Oudou Mariama', language: null })
  await actors.setPosition({
    ...{ actorId: survivorId, rank: null, title: 'ministre de l’Eau', organisation: null },
    ...{ country: 'NE', heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
  })
  await actors.merge({ survivorId, mergedIds, keep: {}, despiteToldApart: false })
  await actors.markDistinct({ ids: [survivorId, await person('Mariam Oudo')] })
  const body = await actors.create({ kind: 'organisation', name: 'Agence de l’eau', country: 'NE' })
  await actors.setRelation({
    ...{ fromId: survivorId, toId: body.id, kind: 'memberOf', words: null },
    ...{ heldFrom: null, heldTo: null },
  })
  await lexiconCalls(store, {
    askPath: nobodyAsks,
    askFile: nobodyAsks,
    language: () => 'fr',
    extract: () => undefined,
  }).add({ list: 'title', words: 'haut-commissaire à l’Eau', language: 'fr', country: null })
}

/** Notes that were edited, cite and link; one removed; a briefing of the meeting, edited. */
async function write(store: Store, resources: string): Promise<void> {
  const notes = noteCalls(store, () => 'fr')
  const templates = templateCalls(store, {
    shipped: shippedTemplates(resources),
    ...{ askPath: nobodyAsks, askFile: nobodyAsks, writeFile: notExported, language: () => 'fr' },
  })
  await templates.duplicate({ id: 'fiche' })
  const briefings = briefingCalls(
    store,
    outlets,
    templateStore(store, shippedTemplates(resources)),
    {
      examine: () => Promise.resolve([]),
      print: () => Promise.resolve({ bytes: new TextEncoder().encode('%PDF-1.7'), pages: 1 }),
      ...{ askPath: nobodyAsks, writeFile: notExported },
    },
  )
  const meetings = await meetingCalls(store).list({ order: 'latest' })
  const meetingId = meetings[0]?.id ?? ''
  const [passage] = await meetingCalls(store).passages({ id: meetingId })
  const { id } = await notes.create({ title: 'L’eau', body: '', language: 'fr' })
  for (const body of [
    'Le partage de l’eau avance.',
    `Le partage de l’eau avance[^${passage?.id ?? ''}], voir [#la réunion](meeting:${meetingId}).`,
  ])
    await notes.save({ id, title: 'L’eau', body, language: 'fr' })
  const removed = await notes.create({ title: 'À jeter', body: 'Brouillon.', language: 'fr' })
  await notes.remove({ id: removed.id })
  const briefing = await briefings.create({
    template: usualTemplate.fr,
    subject: { kind: 'meeting', id: meetingId },
    language: 'fr',
  })
  const { sections } = await briefings.open({ id: briefing.id })
  const [section] = sections
  if (section === undefined) throw new Error('the briefing has no section')
  const body = `${section.body}\n\nUne phrase de l’analyste.`
  await briefings.saveSection({ id: section.id, heading: section.heading, body })
  await briefings.placeSection({ id: section.id, at: 1 })
  await briefings.edit({ id: briefing.id, marking: 'TLP:AMBER', drafter: 'A. Essai' })
  await briefings.release({
    ...{ id: briefing.id, drafter: 'A. Essai', despite: false },
    copies: [{ number: 1, addressee: 'Cabinet' }],
  })
}

/** The last step of all stays undone, to be redone. */
async function undoSome(store: Store): Promise<void> {
  const history = historyCalls(store, () => 'fr')
  const notes = noteCalls(store, () => 'fr')
  await notes.create({ title: 'Défaite, puis refaite', body: '', language: 'fr' })
  await history.undo({})
  await history.redo({})
  await notes.create({ title: 'Défaite', body: '', language: 'fr' })
  await history.undo({})
}
