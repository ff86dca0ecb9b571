import { extract } from '../../src-main/extracting/extract.ts'
import type { Report, ReportKind } from './from-textmine.ts'
import { sameFunction, sameName } from './same-words.ts'
import { ofKind } from './score-article.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'
import { around, overlaps, scoreSpans, type Stretch } from './spans.ts'

const KINDS: readonly ReportKind[] = ['person', 'organisation', 'place', 'date']

/** Names, dates and functions of reports; a proposal is right when it falls on any mention of its kind, named or not. */
export function scoreReports(reports: readonly Report[]): Sheet {
  const sheet = newSheet()
  for (const report of reports) {
    const extraction = extract(report.text, { language: 'fr' })
    for (const kind of KINDS) {
      const all = report.mentions.filter((each) => each.kind === kind)
      const named = all.filter((each) => each.named)
      scoreSpans(sheet, kind, report.text, named, ofKind(extraction, kind), all)
    }
    scoreFunctions(sheet, report, extraction)
    scoreEvents(sheet, report, extraction)
    scoreCapitals(sheet, report)
  }
  return sheet
}

function scoreFunctions(
  sheet: Sheet,
  report: Report,
  extraction: ReturnType<typeof extract>,
): void {
  const people = ofKind(extraction, 'person')
  const told = new Map<string, string>()
  for (const { value } of people) {
    const said = value.portfolio ?? value.rank
    if (said !== undefined)
      told.set(value.name, [value.rank, value.portfolio].filter(Boolean).join(' '))
  }
  const holds = (words: string, wanted: string): boolean =>
    sameFunction(words, wanted) || sameName(words, wanted)
  for (const { names, function: wanted } of report.functions) {
    const got = [...told].find(([name]) => names.some((each) => sameName(each, name)))?.[1]
    mark(
      sheet,
      'role.recall',
      got !== undefined && holds(got, wanted),
      () => `${names[0] ?? ''}: ${wanted}, got ${got ?? 'none'}`,
    )
  }
  // A function proposed for a person of whom the report gives none is counted as wrong, though some are only left out.
  for (const [name, got] of told) {
    const known = report.functions.filter(({ names }) => names.some((each) => sameName(each, name)))
    if (
      !report.mentions.some(
        (each) =>
          each.named &&
          each.kind === 'person' &&
          sameName(report.text.slice(each.start, each.end), name),
      )
    )
      continue
    mark(
      sheet,
      'role.precision',
      known.some(({ function: wanted }) => holds(got, wanted)),
      () => `${name}: ${known.map((each) => each.function).join(', ')}, got ${got}`,
    )
  }
}

/** The meetings and facts that tell of an event of the report, and whether they hold its day and its place. */
function scoreEvents(
  sheet: Sheet,
  { text, events }: Report,
  extraction: ReturnType<typeof extract>,
): void {
  const told = [...ofKind(extraction, 'meeting'), ...ofKind(extraction, 'fact')]
  const dates = ofKind(extraction, 'date')
  const places = ofKind(extraction, 'place')
  for (const event of events) {
    const each = told.find((one) => event.told.some((span) => overlaps(span, one)))
    if (each === undefined) continue
    const values = datesAt(event.days, dates)
    const date = each.value.date?.from
    if (date !== undefined && values.length > 0)
      mark(
        sheet,
        'event.date',
        values.includes(date),
        () => `${around(text, each)}: ${values.join(' or ')}, got ${date ?? 'none'}`,
      )
    if (each.kind !== 'meeting' || each.value.place === undefined || event.places.length === 0)
      continue
    const { place } = each.value
    const names = places
      .filter((one) => event.places.some((span) => overlaps(span, one)))
      .map(({ value }) => value.name)
    mark(
      sheet,
      'event.place',
      names.includes(place),
      () => `${around(text, each)}: ${names.join(' or ')}, got ${place}`,
    )
  }
}

function datesAt(
  days: readonly Stretch[],
  dates: readonly (Stretch & { value: { from: string | null } })[],
): (string | null)[] {
  return dates
    .filter((date) => days.some((day) => overlaps(day, date)))
    .map(({ value }) => value.from)
}

/** The same people with their names in capitals; a third of the reports tells enough. */
function scoreCapitals(sheet: Sheet, { text, nameParts, mentions }: Report): void {
  if (text.length % 3 !== 0) return
  let capitals = text
  for (const { start, end } of nameParts) {
    const upper = text.slice(start, end).toUpperCase()
    if (upper.length === end - start)
      capitals = capitals.slice(0, start) + upper + capitals.slice(end)
  }
  const all = mentions.filter(({ kind }) => kind === 'person')
  const named = all.filter((each) => each.named)
  for (const [measure, words] of [
    ['person-as-written', text],
    ['person-capitals', capitals],
  ] as const)
    scoreSpans(
      sheet,
      measure,
      words,
      named,
      ofKind(extract(words, { language: 'fr' }), 'person'),
      all,
    )
}
