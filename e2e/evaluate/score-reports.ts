import { extract } from '../../src-main/extracting/extract.ts'
import type { Report, ReportKind } from './from-textmine.ts'
import type { PersonValue } from '../../src-main/shared/proposal.ts'
import { sameFunction, sameName } from './same-words.ts'
import { ofKind } from './score-article.ts'
import { rankWord } from './score-people.ts'
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

/** What befalls people in an event rather than what they are in charge of or do: measured apart, extraction proposes no such thing. */
const PART_PLAYED =
  /^(?:victimes?|témoins?|passag(?:er|ère)s?|patiente?s?|cliente?s?|otages?|invitée?s?|participante?s?)$/iu

/**
 * The functions of named people, pair by pair. All that is told of a person counts, wherever in the report: a journalist
 * who is elected holds two functions. « Pr » is « professeure », and « membre de l’association X » is right
 * of whom the report makes part of an organisation, since it has another relation for that.
 */
function scoreFunctions(
  sheet: Sheet,
  report: Report,
  extraction: ReturnType<typeof extract>,
): void {
  const told = new Map<string, PersonValue[]>()
  for (const { value } of ofKind(extraction, 'person')) {
    if (value.portfolio === undefined && value.rank === undefined) continue
    told.set(value.name, [...(told.get(value.name) ?? []), value])
  }
  const inWords = ({ rank, portfolio }: PersonValue): string =>
    [rank, portfolio].filter(Boolean).join(' ')
  const holds = (value: PersonValue, wanted: string): boolean =>
    sameFunction(inWords(value), wanted) ||
    sameName(inWords(value), wanted) ||
    (value.rank !== undefined && rankWord(value.rank) === rankWord(wanted))
  for (const { names, function: wanted } of report.functions) {
    const got = [...told].flatMap(([name, values]) =>
      names.some((each) => sameName(each, name)) ? values : [],
    )
    mark(
      sheet,
      PART_PLAYED.test(wanted) ? 'part-played.found' : 'role.recall',
      got.some((each) => holds(each, wanted)),
      () => `${names[0] ?? ''}: ${wanted}, got ${got.map(inWords).join(', ') || 'none'}`,
    )
  }
  // A function proposed for a person of whom the report gives none is counted as wrong, though some are only left out.
  for (const [name, values] of told) {
    const isOne = (names: readonly string[]): boolean => names.some((each) => sameName(each, name))
    const known = report.functions.filter(({ names }) => isOne(names))
    const member = report.members.some(isOne)
    const named = report.mentions.some(
      (each) =>
        each.named &&
        each.kind === 'person' &&
        sameName(report.text.slice(each.start, each.end), name),
    )
    if (!named) continue
    for (const value of new Map(values.map((each) => [inWords(each), each])).values())
      mark(
        sheet,
        'role.precision',
        known.some(({ function: wanted }) => holds(value, wanted)) ||
          (member && /^membre(?!\p{L})/iu.test(value.portfolio ?? '')),
        () => `${name}: ${known.map((each) => each.function).join(', ')}, got ${inWords(value)}`,
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
