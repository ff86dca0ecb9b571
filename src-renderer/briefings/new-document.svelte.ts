import type { BriefingSubject } from '../../src-main/shared/briefing.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { showDate } from '../../src-main/shared/dated-display.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { Language } from '../../src-main/shared/language.ts'
import {
  type SubjectKind,
  type TemplateSummary,
  usualTemplate,
} from '../../src-main/shared/template.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import { likelyMeeting } from '../record/likely-meeting.ts'
import { shortDay } from '../lib/dates.ts'

/** Something of the record that a document can be about. */
export type Candidate = { id: string; title: string; detail: string }

/** What is to be made: from which template, in which language, about what. */
export type Wanted = {
  template: string | null
  for: 'briefing' | 'note'
  subject: BriefingSubject
  language: Language
}

type Tools = { client: Client; notices: Pick<Notices, 'attempt'> }

/** How many records are offered at once; words find the others. */
const offered = 50

/** A document about to be made: its form, and what it is about. */
export class NewDocument {
  /** Null until they are read. */
  templates = $state.raw<readonly TemplateSummary[] | null>(null)
  /** Empty: a blank document. */
  template = $state('')
  /** The language of a blank document. */
  language = $state<Language>('fr')
  kind = $state<SubjectKind>('none')
  words = $state('')
  candidates = $state.raw<readonly Candidate[]>([])
  /** The record chosen; of articles, several. */
  chosen = $state('')
  articles = $state.raw<ReadonlySet<string>>(new Set())
  /** The articles that the words find join too, now and at each refresh. */
  allFound = $state(false)
  country = $state<string | null>(null)
  from = $state('')
  to = $state('')

  readonly form = $derived(this.templates?.find(({ id }) => id === this.template) ?? null)
  /** What a document of this form can be about. */
  readonly kinds = $derived<readonly SubjectKind[]>(this.form?.subjects ?? ['none'])
  readonly subject = $derived.by((): BriefingSubject | null => {
    switch (this.kind) {
      case 'none':
        return { kind: 'none' }
      case 'meeting':
      case 'actor':
        return this.chosen === '' ? null : { kind: this.kind, id: this.chosen }
      case 'series':
        return this.chosen === '' ? null : { kind: 'series', name: this.chosen }
      case 'country':
        return this.country === null ? null : { kind: 'country', country: this.country }
      case 'chronology':
        return {
          ...{ kind: 'chronology', from: this.from || null, to: this.to || null },
          ...{ actorId: this.chosen || null, country: this.country },
        }
      case 'articles': {
        const words = this.allFound ? this.words.trim() : ''
        const ids = [...this.articles]
        return words === '' && ids.length === 0 ? null : { kind: 'articles', ids, words }
      }
    }
  })

  readonly #tools: Tools
  readonly #today: string
  #asked = 0

  constructor(tools: Tools, language: Language, today: string) {
    this.#tools = tools
    this.language = language
    this.#today = today
  }

  /** Reads the templates, and chooses the usual one with the likeliest meeting. */
  async start(): Promise<void> {
    const templates = await this.#tools.notices.attempt(() => this.#tools.client.templates.list({}))
    this.templates = templates ?? []
    const usual = this.templates.find(({ id }) => id === usualTemplate[this.language])
    await this.choose(usual?.id ?? this.templates[0]?.id ?? '')
  }

  /** Takes a form; what the document is about stays when the form allows it. */
  async choose(template: string): Promise<void> {
    this.template = template
    if (this.kinds.includes(this.kind) && this.kind !== 'none') return
    await this.about(this.kinds[0] ?? 'none')
    // Without a meeting a note about nothing can be begun at once.
    const nothing = this.kind === 'meeting' && this.candidates.length === 0
    if (nothing && this.kinds.includes('none')) await this.about('none')
  }

  /** Chooses what kind of record the document is about. */
  async about(kind: SubjectKind): Promise<void> {
    this.kind = kind
    this.words = ''
    this.chosen = ''
    await this.find()
  }

  /** Looks for the records that the words find; the first is chosen unless the one chosen is among them. */
  async find(): Promise<void> {
    const turn = ++this.#asked
    const found = await this.#tools.notices.attempt(() => this.#candidates())
    if (!found || turn !== this.#asked) return
    this.candidates = found
    // A chronology is of everyone unless someone is chosen.
    if (this.kind === 'chronology' || found.some(({ id }) => id === this.chosen)) return
    this.chosen = this.#likely ?? found[0]?.id ?? ''
  }

  toggle(articleId: string): void {
    const next = new Set(this.articles)
    if (!next.delete(articleId)) next.add(articleId)
    this.articles = next
  }

  /** What was chosen; null while something is missing. */
  wanted(): Wanted | null {
    const { form, subject } = this
    if (subject === null) return null
    if (form === null) return { template: null, for: 'briefing', subject, language: this.language }
    return { template: form.id, for: form.for, subject, language: form.language }
  }

  #likely: string | undefined

  async #candidates(): Promise<readonly Candidate[]> {
    const { client } = this.#tools
    const asked = { words: this.words, most: offered }
    const { language } = this
    this.#likely = undefined
    switch (this.kind) {
      case 'meeting': {
        const meetings = await client.meetings.list(asked)
        if (this.words === '') this.#likely = likelyMeeting(meetings, this.#today)?.id
        return meetings.map(({ id, title, date, place }) => ({
          ...{ id, title },
          detail: [date && showDate(date, language), place].filter(Boolean).join(' · '),
        }))
      }
      case 'series': {
        const words = fold(this.words)
        const names = await client.meetings.series({})
        return names
          .filter((name) => fold(name).includes(words))
          .map((name) => ({ id: name, title: name, detail: '' }))
      }
      case 'actor':
      case 'chronology': {
        const actors = await client.actors.list(asked)
        return actors.map(({ id, name, position }) => ({
          ...{ id, title: name },
          detail: [position?.rank, position?.title].filter(Boolean).join(', '),
        }))
      }
      case 'articles': {
        const articles = await client.articles.list(asked)
        return articles.map(({ id, title, outlet, publishedOn }) => ({
          ...{ id, title },
          detail: [outlet, publishedOn && shortDay(publishedOn, language)]
            .filter(Boolean)
            .join(' · '),
        }))
      }
      default:
        return []
    }
  }
}
