import { createHash } from 'node:crypto'
import { articlesStore } from '../articles/articles-store.ts'
import type { ActorSummary, OpenActor } from '../shared/actor.ts'
import type { Article } from '../shared/article.ts'
import type { Reply } from '../shared/contract.ts'
import type { DatedRange } from '../shared/dated.ts'
import { recordKind } from '../shared/identity.ts'
import type { MeetingSummary, OpenMeeting } from '../shared/meeting.ts'
import type { Extracted } from '../shared/proposal.ts'
import type { Decision, QueueItem } from '../shared/review.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { storeProposals } from './proposals-store.ts'

/** An article with what extraction finds in it, made for tests. */
export type TestArticle = {
  title: string
  publishedOn: string | null
  text: string
  proposals: Extracted[]
}

/** A store in memory with a clock that moves a second at each look. */
export function emptyStore(): Store {
  let tick = 0
  return openStore({
    path: ':memory:',
    now: () => new Date(Date.UTC(2025, 5, 1) + 1000 * tick++),
  })
}

/** Imports an article and its proposals as one operation; answers the article's id. */
export function importArticle(store: Store, made: TestArticle): string {
  const articles = articlesStore(store)
  const hash = createHash('sha256').update(made.text).digest('hex')
  const article: Article = {
    ...{ id: store.newId(), title: made.title, outlet: 'Le Courrier du fleuve', author: null },
    ...{ agency: null, address: null, datelinePlace: null, publishedOn: made.publishedOn },
    ...{ accessedOn: null, language: 'fr', sourceReliability: 'B', informationCredibility: 2 },
    ...{ sourceAccess: null, sourceBias: null, sourceCompleteness: null, sourceAge: null },
    ...{ toldBy: {}, originId: null, transcribedAt: null },
    ...{ textHash: hash, originalHash: hash, importedAt: store.now().toISOString(), readAt: {} },
  }
  store.operations.perform('importArticle', made.title, () => {
    const bytes = new TextEncoder().encode(made.text)
    const original = { originalHash: hash, fileName: 'article.txt', mediaType: 'text/plain', bytes }
    articles.keep({ textHash: hash, text: made.text, ...original })
    articles.insert(article)
    storeProposals(store, article.id, { language: 'fr', proposals: made.proposals })
  })
  return article.id
}

/** What a proposal says, without what is the same for all in tests. */
export type Found = Extracted extends infer One
  ? One extends Extracted
    ? Pick<One, 'kind' | 'value'> & { words: string; nth?: number; rule?: string }
    : never
  : never

/** Finds each proposal's words in the text; `nth` tells which occurrence, from 0. */
export function proposalsOf(text: string, found: readonly Found[]): Extracted[] {
  return found.map(({ kind, value, words, nth = 0, rule = `${kind}.test` }) => {
    let start = text.indexOf(words)
    for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1)
    if (start === -1) throw new Error(`« ${words} » is not in the text`)
    const span = { start, end: start + words.length, text: words }
    // `kind` and `value` come from one member of the union; destructuring loses that.
    return { kind, value, ...span, confidence: 0.9, rule, reason: 'essai' } as Extracted
  })
}

export function day(date: string, asWritten?: string): DatedRange {
  const range = { from: date, to: date, precision: 'day', approximate: false } as const
  return asWritten === undefined ? range : { ...range, asWritten }
}

/** A person at work, through the same calls as the window; failures are thrown, their code first. */
export function atWork(answer: (group: string, method: string, input: unknown) => Promise<Reply>) {
  async function ask(group: string, method: string, input: unknown): Promise<unknown> {
    const reply = await answer(group, method, input)
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`)
    return reply.value
  }
  // Answers are parsed by the contract just before; the types below are those of the contract.
  const queue = (articleId?: string, decided = false) =>
    ask('proposals', 'queue', { articleId, decided }) as Promise<QueueItem[]>
  const item = async (words: string): Promise<QueueItem> => {
    const found = (await queue()).find((one) => nameOf(one).includes(words))
    if (found === undefined) throw new Error(`nothing waiting is called « ${words} »`)
    return found
  }
  return {
    ask,
    queue,
    item,
    accept: async (words: string, value?: unknown) =>
      (await ask('proposals', 'accept', { id: (await item(words)).id, value })) as Decision,
    reject: async (words: string) =>
      (await ask('proposals', 'reject', { id: (await item(words)).id })) as Decision,
    actor: async (name: string): Promise<OpenActor> => {
      const all = (await ask('actors', 'list', {})) as ActorSummary[]
      const id = all.find((one) => one.name === name)?.id
      return (await ask('actors', 'open', { id })) as OpenActor
    },
    meeting: async (title: string): Promise<OpenMeeting> => {
      const all = (await ask('meetings', 'list', {})) as MeetingSummary[]
      const id = all.find((one) => one.title === title)?.id
      return (await ask('meetings', 'open', { id })) as OpenMeeting
    },
  }
}

/** What a queue item is told apart by: its kind and its name, title or words. */
export function nameOf({ proposal }: QueueItem): string {
  const { kind, value, text } = proposal
  if (kind === 'meeting') return `meeting ${value.title}`
  if (kind === 'relation') return `relation ${value.from.name} ${value.relation} ${value.to.name}`
  if (kind === 'item') return `${value.item} ${value.text}`
  if (kind === 'statement' || kind === 'fact') return `${kind} ${value.text}`
  return kind === 'date' ? `date ${text}` : `${kind} ${value.name}`
}

/** Every row of every record table, to compare before and after. */
export function everyRow(store: Store): Record<string, unknown[]> {
  return Object.fromEntries(
    recordKind.options.map((table) => [
      table,
      store.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
    ]),
  )
}
