import { showDay } from '../shared/dated-display.ts'
import { typesetFrench } from '../shared/typography/french.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { citedPages } from '../shared/pages.ts'
import type { DocumentTree, Endnote, Source } from './document.ts'
import type { Language } from '../shared/language.ts'

/** The words of a note between the quotation marks of their own language, not doubled. */
export function quotedWords({ quote, source }: Endnote): string {
  const within = /^[«“"]\s*([^«»“”"]+?)\s*[»”"]$/.exec(quote)?.[1] ?? quote
  return translate(source.language, 'document.export.quoted', { quote: within })
}

/** Where, by whom and when a note's source was published, and its page: « Le Courrier, A. Diallo, 21 juin 2025, p. 3 ». */
export function sourceInNote(endnote: Endnote, language: Language): string[] {
  const { source } = endnote
  return present([
    source.outlet,
    source.author,
    dayOf(source, language),
    citedPages([endnote], language),
  ])
}

/** The rest of what a source list says of a source, in the order it is said. */
export function sourceParticulars(source: Source, language: Language): string[] {
  const { author, agency, accessedOn, transcribedAt } = source
  const told = present([
    author,
    agency !== null && agency !== source.outlet
      ? translate(language, 'document.export.agency', { agency })
      : null,
    source.publishedOn === null
      ? translate(language, 'document.export.undated')
      : translate(language, 'document.export.published', { date: dayOf(source, language) ?? '' }),
    accessedOn === null
      ? null
      : translate(language, 'document.export.accessed', { date: printedDay(accessedOn, language) }),
    transcribedAt === null
      ? null
      : translate(language, 'articles.transcribedOn', {
          date: printedDay(transcribedAt.slice(0, 10), language),
        }),
    citedPages(source.pages, language),
  ])
  return told.map((part, index) =>
    index === 0 ? part.slice(0, 1).toUpperCase() + part.slice(1) : part,
  )
}

/** The grade in words: « cotation B2 », « non coté ». */
export function gradeText(source: Source, language: Language): string {
  return source.grade === null
    ? translate(language, 'document.export.ungraded')
    : translate(language, 'document.export.grade', { grade: source.grade })
}

/**
 * What the sources are worth as a whole, in the manner of ICD 206's source summary statement: how
 * many, from how many origins (articles that carry one dispatch are one), of which days, and
 * how many are not graded. Empty when there is no source.
 */
export function sourceSummary({ sources, language }: DocumentTree): string {
  if (sources.length === 0) return ''
  const days = sources.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const origins = new Set(sources.map(({ originId }) => originId)).size
  const values = {
    n: sources.length,
    origins: translate(language, 'document.export.summary.origins', { n: origins }),
    from: first === undefined ? '' : showDay(first, language),
    to: last === undefined ? '' : showDay(last, language),
  }
  const ungraded = sources.filter(({ grade }) => grade === null).length
  const told = present([
    days.length < sources.length
      ? translate(language, 'document.export.summary.undated', values)
      : translate(
          language,
          first === last ? 'document.export.summary.sameDay' : 'document.export.summary.dated',
          values,
        ),
    ungraded === 0
      ? null
      : sources.length === 1
        ? translate(language, 'document.export.summary.onlyUngraded')
        : translate(language, 'document.export.summary.ungraded', { n: ungraded }),
  ]).join(' ')
  return language === 'fr' ? typesetFrench(told) : told
}

/** A day whose number is not parted from its month. */
export function printedDay(day: string, language: Language): string {
  return showDay(day, language).replace(' ', '\u00a0')
}

function dayOf(source: Source, language: Language): string | null {
  return source.publishedOn === null ? null : printedDay(source.publishedOn, language)
}

function present(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null)
}
