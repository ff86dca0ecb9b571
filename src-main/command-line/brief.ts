import { join, resolve } from 'node:path'
import { briefingStore } from '../briefings/briefings-store.ts'
import { documentMaker } from '../briefings/create-briefing.ts'
import { gathering } from '../briefings/gather-material.ts'
import { materialStore } from '../briefings/material-store.ts'
import { exporting } from '../exporting/export-briefing.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { decisions } from '../proposals/decide.ts'
import type { BriefingSubject } from '../shared/briefing.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { usualTemplate } from '../shared/template.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { shippedTemplates } from '../templates/shipped-templates.ts'
import { templateStore } from '../templates/templates-store.ts'
import { type Command, CommandFailure, type Invocation, UsageError } from './command.ts'
import { printerOf } from './export.ts'
import { withStore } from './open-folder.ts'
import { takeIn } from './take-in.ts'

/**
 * `aide brief FILE… --out FOLDER [--lang fr|en] [--published DATE] [--marking TEXT] [--store FOLDER] [--model FOLDER]`:
 * imports, accepts every proposal unreviewed, assembles the briefing of the meeting most is known
 * about (or, where there is none, of the statements and facts), writes `briefing.pdf` and `briefing.md`. Without `--store` nothing else is kept.
 */
export const brief: Command = {
  options: ['out', 'published', 'marking', 'store', 'model'],
  async run(invocation) {
    const { operands, environment, options } = invocation
    if (operands.length === 0) throw new UsageError('cli.noFiles')
    if (options.out === undefined || options.out === '')
      throw new UsageError('cli.missingOption', { name: '--out' })
    const target = {
      folder: resolve(environment.folder, options.out),
      print: printerOf(invocation),
    }
    if (options.store !== undefined)
      return withStore(invocation, true, (store) => assemble(store, invocation, target))
    const store = openStore({ path: ':memory:', now: environment.now })
    try {
      return await assemble(store, invocation, target)
    } finally {
      store.close()
    }
  },
}

type Target = { folder: string; print: (html: string) => Promise<Uint8Array> }

async function assemble(store: Store, invocation: Invocation, target: Target): Promise<number> {
  const { environment, language, options } = invocation
  const { outcomes, failed } = await takeIn(store, invocation)
  const articles = outcomes.flatMap(({ articleId }) => articleId ?? [])
  // Each file that failed has been told.
  if (articles.length === 0) return 1
  const deciding = decisions(store)
  for (const id of new Set(articles)) deciding.acceptAll(id)
  const meetingId = await fullestMeeting(store, new Set(articles))
  const subject = subjectOf(store, articles, meetingId)
  if (subject === null) throw new CommandFailure('cli.nothingFound')
  const id = make(store, environment.resources, subject, language)
  if (options.marking !== undefined) mark(store, id, options.marking)

  const exports = exporting(store, { print: target.print, resources: environment.resources })
  const [pdf, markdown] = ['briefing.pdf', 'briefing.md'].map((name) => join(target.folder, name))
  if (pdf === undefined || markdown === undefined) return 1
  exports.writeMarkdown(id, markdown)
  environment.say(translate(language, 'cli.written', { path: markdown }))
  const { pages } = await exports.writePdf(id, pdf)
  environment.say(translate(language, 'cli.writtenPages', { path: pdf, n: pages }))
  if (meetingId === null) environment.complain(translate(language, 'cli.noMeeting'))
  environment.complain(translate(language, 'cli.notReviewed'))
  return failed > 0 ? 1 : 0
}

function make(
  store: Store,
  resources: string,
  subject: BriefingSubject,
  language: Language,
): string {
  const templates = templateStore(store, shippedTemplates(resources))
  const template = usualTemplate[language]
  return documentMaker(store, templates, gathering(store)).createBriefing({
    ...{ template, subject, language },
    reviewed: false,
  })
}

/** The meeting, else the articles themselves; null when they hold neither statement nor fact. */
function subjectOf(
  store: Store,
  articles: readonly string[],
  meetingId: string | null,
): BriefingSubject | null {
  if (meetingId !== null) return { kind: 'meeting', id: meetingId }
  const find = materialStore(store)
  const told = (['statements', 'facts'] as const).flatMap((kind) =>
    find.fromArticles(kind, articles),
  )
  return told.length === 0 ? null : { kind: 'articles', ids: [...new Set(articles)], words: '' }
}

/** The meeting most is known about among those the articles tell of; the earliest of equals. */
async function fullestMeeting(store: Store, articles: Set<string>): Promise<string | null> {
  const meetings = meetingCalls(store)
  let best: { id: string; known: number } | null = null
  for (const { id } of await meetings.list({ order: 'latest' })) {
    const { evidence, participations, statements } = await meetings.open({ id })
    if (!evidence.some(({ articleId }) => articles.has(articleId))) continue
    const known = evidence.length + participations.length + statements.length
    if (best === null || known > best.known) best = { id, known }
  }
  return best?.id ?? null
}

function mark(store: Store, id: string, marking: string): void {
  const briefings = briefingStore(store.db)
  const briefing = briefings.get(id)
  store.operations.perform('editBriefing', briefing.title, () =>
    briefings.replaceDetails({ ...briefing, marking, updatedAt: store.now().toISOString() }),
  )
}
