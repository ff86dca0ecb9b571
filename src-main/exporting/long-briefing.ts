import type { BriefingDetails } from '../shared/briefing.ts'
import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { longWords } from './long-words.ts'
import { addArticle, addBriefing, addPassage, type SampleBriefing } from './sample-rows.ts'

/** Id of the briefing of a long store. */
export const longBriefingId = '0197c000-0000-7000-8000-000000000002'

const article = (number: number) => `0197a000-0000-7000-8001-${String(number).padStart(12, '0')}`
const passage = (number: number) => `0197b000-0000-7000-8001-${String(number).padStart(12, '0')}`

/** Sentences of one article, each a passage. */
const sentencesAnArticle = 6

/**
 * A store with one briefing of about `pages` pages, for tests and benchmarks: the same at every call
 * with the same words. `path` may be `:memory:`.
 */
export function longStore(
  path: string,
  language: Language,
  pages: number,
  details: Partial<BriefingDetails> = {},
): Store {
  const store = openStore({ path, now: () => new Date('2025-03-14T09:30:00Z') })
  const writing = new Writing(store, language)
  store.operations.perform('createBriefing', 'long', () => writing.write(pages, details))
  return store
}

/** Writes one long briefing: sentences rest on the passages of articles that hold them. */
class Writing {
  private readonly store: Store
  private readonly language: Language
  private sentences = 0
  private articles = 0
  private waiting: string[] = []

  constructor(store: Store, language: Language) {
    this.store = store
    this.language = language
  }

  write(pages: number, details: Partial<BriefingDetails>): void {
    const words = longWords[this.language]
    // A chapter takes a page and a half, its notes and sources two thirds of a page.
    const chapters = Math.max(0, Math.round((pages - 3) / 2.3))
    const { essentials, participants, chronology } = words.headings
    const sections: SampleBriefing['sections'][number][] = [
      { kind: 'essentials', heading: essentials, body: this.paragraphs(2, 3) },
      { kind: 'participants', heading: participants, body: this.peopleTable() },
      { kind: 'chronology', heading: chronology, body: this.datesTable(pages > 2 ? 9 : 5) },
      ...Array.from({ length: chapters }, (_, index) => this.chapter(index)),
    ]
    this.keepArticle()
    addBriefing(this.store, {
      ...{ id: longBriefingId, reviewed: true, sections },
      details: {
        ...{ title: words.title, language: this.language, marking: 'TLP:AMBER' },
        ...{ documentDate: '2025-03-14', ...words.details },
        ...{ form: '', lengthLimit: '' },
        ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
        ...details,
      },
    })
  }

  private chapter(index: number) {
    const { chapters, parts } = longWords[this.language]
    const round = Math.floor(index / chapters.length)
    const heading = `${pick(chapters, index)}${round === 0 ? '' : ` (${round + 1})`}`
    const written = parts.slice(0, 2 + (index % 3)).map((part, at) => {
      const extra = (index + at) % 4
      const rest = extra === 1 ? this.list() : extra === 3 ? this.quotation() : ''
      return `## ${part}\n\n${this.paragraphs(1 + ((index + at) % 2), 4)}\n\n${rest}`
    })
    return { kind: 'free' as const, heading, body: written.join('\n\n') }
  }

  private paragraphs(count: number, sentences: number): string {
    return Array.from({ length: count }, () =>
      Array.from({ length: sentences }, () => this.sentence()).join(' '),
    ).join('\n\n')
  }

  /** A sentence with its citation. */
  private sentence(): string {
    const { sentences, subjects } = longWords[this.language]
    const n = this.sentences
    const told = pick(sentences, n * 5 + Math.floor(n / sentences.length))
      .replace('{a}', pick(subjects, n * 3))
      .replace('{b}', pick(subjects, n * 3 + 1 + (n % 5)))
      .replaceAll(' de le ', ' du ')
    return this.cited(told.slice(0, 1).toUpperCase() + told.slice(1), '.')
  }

  private cited(words: string, end: string): string {
    const id = passage((this.sentences += 1))
    this.waiting.push(`${words}${end}`)
    if (this.waiting.length === sentencesAnArticle) this.keepArticle()
    return `${words}[^${id}]${end}`
  }

  private list(): string {
    const { points } = longWords[this.language]
    const from = this.sentences
    return [0, 1, 2].map((at) => `- ${this.cited(pick(points, from + at), '')} ;`).join('\n')
  }

  private quotation(): string {
    const { quoted } = longWords[this.language]
    return `> ${this.cited(pick(quoted, this.sentences), '')}`
  }

  private peopleTable(): string {
    const { tables, people } = longWords[this.language]
    const rows = people.map(
      ([name, office, country]) => `| ${name} | ${this.cited(office, '')} | ${country} |`,
    )
    return [`| ${tables.people} |`, '| --- | --- | --- |', ...rows].join('\n')
  }

  private datesTable(count: number): string {
    const rows = Array.from({ length: count }, (_, at) => {
      const day = `2024-${String(3 + at).padStart(2, '0')}-${String(4 + at * 2).padStart(2, '0')}`
      return `| ${showDay(day, this.language)} | ${this.sentence()} |`
    })
    return [`| ${longWords[this.language].tables.dates} |`, '| --- | --- |', ...rows].join('\n')
  }

  /** Keeps the sentences written since the last article as one more, each anchored. */
  private keepArticle(): void {
    if (this.waiting.length === 0) return
    const { outlets, chapters } = longWords[this.language]
    const number = this.articles
    const text = this.waiting.join(' ')
    addArticle(this.store, {
      ...{ id: article(number), title: pick(chapters, number * 3), language: this.language },
      ...{ outlet: pick(outlets, number), author: null, agency: null },
      address: `https://press.example/${number}/${this.language}/river-basin-security`,
      publishedOn: `2025-0${1 + (number % 3)}-${String(1 + (number % 28)).padStart(2, '0')}`,
      ...{ sourceReliability: 'B', informationCredibility: 2, text: `${number}. ${text}` },
    })
    let start = `${number}. `.length
    for (const [at, words] of this.waiting.entries()) {
      const id = passage(this.sentences - this.waiting.length + 1 + at)
      addPassage(this.store, id, article(number), `${number}. ${text}`, [
        start,
        start + words.length,
      ])
      start += words.length + 1
    }
    this.articles += 1
    this.waiting = []
  }
}

function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}
