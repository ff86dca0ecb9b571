/** A span of the text that was read, and what it says. Offsets are UTF-16 units. */
export type Reading = { value: string; start: number; end: number }

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fév', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['décembre', 'decembre', 'déc', 'december', 'dec'],
]
const monthNumber = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)
const monthName = [...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|')

const boundary = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const formats = {
  iso: new RegExp(`${boundary}(\\d{4})-(\\d{2})-(\\d{2})(?=$|[^\\d-])`, 'u'),
  dayFirst: new RegExp(
    `${boundary}(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(${monthName})\\.?,?\\s+(\\d{4})${end}`,
    'iu',
  ),
  monthFirst: new RegExp(
    `${boundary}(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`,
    'iu',
  ),
  numeric: new RegExp(`${boundary}(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})${end}`, 'u'),
}

/**
 * The first full calendar date of a text (day, month and four-digit year), as `YYYY-MM-DD`, with
 * its span: « 18 février 2026 », « 1er mars 2026 », « February 20, 2026 », « 2026-02-20 »,
 * « 20/02/2026 ». Null when there is none, when the day does not exist, or when the figures may be
 * read two ways: « 03/04/2026 » is read day first only when `dayFirst` is true.
 */
export function readFullDate(text: string, dayFirst: boolean): Reading | null {
  const found = [
    read(formats.iso, text, ([, year, month, day]) => isoDay(year, month, day)),
    read(formats.dayFirst, text, ([, day, month, year]) => isoDay(year, numberOf(month), day)),
    read(formats.monthFirst, text, ([, month, day, year]) => isoDay(year, numberOf(month), day)),
    read(formats.numeric, text, ([, first, , second, year]) =>
      numericDay(year, Number(first), Number(second), dayFirst),
    ),
  ].filter((reading) => reading !== null)
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** Whether the text holds something shaped like a full numeric date. */
export function looksLikeDate(text: string): boolean {
  return formats.numeric.test(text) || formats.iso.test(text)
}

function read(
  format: RegExp,
  text: string,
  toDay: (match: RegExpExecArray) => string | null,
): Reading | null {
  const match = format.exec(text)
  if (!match) return null
  const value = toDay(match)
  if (!value) return null
  return { value, start: match.index, end: match.index + match[0].length }
}

function numberOf(month: string | undefined): number {
  return monthNumber.get((month ?? '').toLowerCase()) ?? 0
}

function numericDay(year: string | undefined, first: number, second: number, dayFirst: boolean) {
  if (first > 12) return isoDay(year, second, first)
  if (second > 12) return isoDay(year, first, second)
  return dayFirst || first === second ? isoDay(year, second, first) : null
}

function isoDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  return date.toISOString().slice(0, 10)
}
