import type { DatedRange, Precision } from '../../shared/dated.ts'
import type { ExaminedPassage, Examined } from '../examined.ts'
import { placeIn, type Rule } from '../rule.ts'

/** A date that no article cited in its sentence tells: none of its days is one of theirs. */
export const dateDiffers: Rule = {
  name: 'dateDiffers',
  severity: 'error',
  find(examined) {
    const { sentences, passages, language, datesIn, day } = examined
    const read = new Map<string, readonly DatedRange[]>()
    return sentences.flatMap(({ section, block, text, start, passages: cited }) => {
      const sources = cited.flatMap((id) => passages.get(id) ?? [])
      const told = sources.flatMap((source) => daysTold(source, examined, read))
      if (told.length === 0) return []
      return datesIn(text, language, day)
        .filter((date) => /\d/.test(text.slice(date.start, date.end)))
        .filter(({ value }) => !told.some((one) => meet(one, value)))
        .map((date) => {
          const words = text.slice(date.start, date.end)
          const at = { start: start + date.start, end: start + date.end }
          return { place: placeIn(section, block, at), words, values: { date: words } }
        })
    })
  },
}

/** The days an article tells, that of its publication included; each article is read once. */
function daysTold(
  { id, articleText, language, publishedOn }: ExaminedPassage,
  { datesIn }: Examined,
  read: Map<string, readonly DatedRange[]>,
): readonly DatedRange[] {
  const known = read.get(id)
  if (known) return known
  const dates = datesIn(articleText, language, publishedOn).map(({ value }) => value)
  const told: DatedRange[] =
    publishedOn === null
      ? dates
      : [...dates, { from: publishedOn, to: publishedOn, precision: 'day', approximate: false }]
  read.set(id, told)
  return told
}

/** A year holds every day of it: it tells none of them. */
const tooCoarse = new Set<Precision>(['semester', 'year', 'decade', 'century'])

/**
 * Whether one range lies within the other: « mars 2024 » and « le 12 mars 2024 » do not contradict. What
 * the article tells must be about as fine as what is written.
 */
function meet(told: DatedRange, written: DatedRange): boolean {
  const first = (range: DatedRange) => range.from ?? '0000-01-01'
  const last = (range: DatedRange) => range.to ?? '9999-12-31'
  const within = (inner: DatedRange, outer: DatedRange) =>
    first(outer) <= first(inner) && last(inner) <= last(outer)
  if (within(told, written)) return true
  return within(written, told) && !tooCoarse.has(told.precision)
}
