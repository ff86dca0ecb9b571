import type { DatedRange } from '../shared/dated.ts'
import { fold } from '../shared/fold.ts'
import type { LikeFactReason, SourcedFact } from '../shared/meeting.ts'
import { deeds, emptyWords } from './fact-words.ts'

/** What a fact is compared by. */
export type ToldFact = { date: DatedRange; text: string }

/** How alike two tellings are, from 0, and what says so. */
export type FactLikeness = { score: number; reasons: LikeFactReason[] }

/** From here on two facts are shown as perhaps the same. Measured on `same-fact-pairs.csv`. */
export const perhapsSame = 0.5
/** From here on an accepted fact joins the one it tells again, and the review says so first. */
export const surelySame = 0.8

/** Days by which two sources may differ on the day of one fact. */
const daysApart = 2
/** The least that two tellings share: a name and a word. */
const leastShared = 3
const weights = { name: 2, number: 1.5, word: 1 } as const
type Sort = keyof typeof weights

/** The words of a telling, each once: its root or the deed it tells, and what sort of word it is. */
export type FactWords = ReadonlyMap<string, Sort>

/**
 * The words a telling is compared by. Names count most, then figures. Words that tell one deed in either
 * language (« quitter », « retrait », “withdrawal”) are one; words of the date and little words are none.
 */
export function factWords(text: string): FactWords {
  const words = new Map<string, Sort>()
  const found = [...text.matchAll(/\p{N}+(?:[   .]\p{N}{3})*|\p{L}+/gu)]
  found.forEach(({ 0: written }, at) => {
    const folded = fold(written)
    if (/^\p{N}/u.test(written)) {
      const digits = written.replace(/\D/g, '')
      // A year or a day of the month is told by the date.
      if (digits.length > 2 && !/^(?:19|20)\d\d$/.test(digits)) words.set(digits, 'number')
      return
    }
    if (folded.length < 3 && written !== written.toUpperCase()) return
    if (folded.length < 2 || emptyWords.has(folded)) return
    const deed = deeds.find(([, starts]) => starts.some((start) => folded.startsWith(start)))
    if (deed !== undefined) return void words.set(`deed ${deed[0]}`, 'word')
    const isName = /^\p{Lu}/u.test(written) && (at > 0 || written === written.toUpperCase())
    const root = rootOf(folded)
    if (isName || !words.has(root)) words.set(root, isName ? 'name' : 'word')
  })
  return words
}

/** How alike two facts are, the same either way round; 0 when they are of other times. */
export function factLikeness(
  one: ToldFact & { words?: FactWords },
  other: ToldFact & { words?: FactWords },
): FactLikeness {
  const time = timesOf(one.date, other.date)
  if (time === null) return { score: 0, reasons: [] }
  const [left, right] = [one.words ?? factWords(one.text), other.words ?? factWords(other.text)]
  let shared = 0
  let names = 0
  let deedsShared = 0
  for (const [word, sort] of left) {
    const counterpart = right.get(word)
    if (counterpart === undefined) continue
    shared += (weights[sort] + weights[counterpart]) / 2
    if (sort === 'name' || counterpart === 'name') names += 1
    if (word.startsWith('deed ')) deedsShared += 1
  }
  if (shared < leastShared) return { score: 0, reasons: [] }
  const [all, others] = [weigh(left), weigh(right)]
  const alike = shared / (all + others) + shared / (2 * Math.min(all, others))
  const against =
    (deedsShared === 0 && tellsDeed(left) && tellsDeed(right) ? otherDeed : 0) +
    (deedsShared === 0 && time.reason === 'nearDate' ? noDeedDaysApart : 0) +
    (left.has(answer) !== right.has(answer) ? onlyAnswered : 0) +
    (namesAlone(left, right) && namesAlone(right, left) ? otherNames : 0)
  const score = Math.max(0, Math.min(1, alike + time.bonus - against))
  return {
    score,
    reasons: [time.reason, ...(names > 0 ? (['sameNames'] as const) : []), 'sameWords'],
  }
}

/** What tellings of different deeds lose: a border closed is not one opened. */
const otherDeed = 0.3
/** What those lose that are days apart and share no deed: the second is what came next. */
const noDeedDaysApart = 0.3
/** What is lost when one tells how somebody answered: a coup is not its condemnation. */
const onlyAnswered = 0.25
const answer = 'deed answer'
/** What is lost when either names what the other does not: two attacks of a day, in two towns. */
const otherNames = 0.15

function namesAlone(words: FactWords, others: FactWords): boolean {
  return [...words].some(([word, sort]) => sort === 'name' && !others.has(word))
}

function tellsDeed(words: FactWords): boolean {
  return [...words.keys()].some((word) => word.startsWith('deed '))
}

function weigh(words: FactWords): number {
  return [...words.values()].reduce((sum, sort) => sum + weights[sort], 0)
}

/** A word without its ending: six letters tell « renversé » and « renversement » alike. */
function rootOf(folded: string): string {
  if (folded.length > 6) return folded.slice(0, 6)
  return folded.length > 3 ? folded.replace(/(?:es|s|x)$/, '') : folded
}

/** Of two tellings to be one, the one that stands for both first: the shorter time, more sources, then the earlier. */
export function standsBefore(one: SourcedFact, other: SourcedFact): number {
  const length = ({ date }: SourcedFact) => {
    const { from, to } = daysOf(date)
    return to - from
  }
  return (
    length(one) - length(other) ||
    other.evidence.length - one.evidence.length ||
    (one.createdAt < other.createdAt ? -1 : 1)
  )
}

/** How the days of two facts stand to each other; null when they cannot be those of one. */
function timesOf(
  one: DatedRange,
  other: DatedRange,
): { reason: LikeFactReason; bonus: number } | null {
  const [left, right] = [daysOf(one), daysOf(other)]
  const gap = Math.max(left.from, right.from) - Math.min(left.to, right.to)
  if (gap > 0) {
    const days = left.from === left.to && right.from === right.to
    return days && gap <= daysApart ? { reason: 'nearDate', bonus: -0.05 } : null
  }
  const longest = Math.max(left.to - left.from, right.to - right.from)
  const same = left.from === right.from && left.to === right.to
  if (same && longest === 0) return { reason: 'sameDate', bonus: 0.2 }
  if (longest > 366) return { reason: 'withinDate', bonus: -0.15 }
  if (same) return { reason: 'sameDate', bonus: longest > 31 ? 0 : 0.1 }
  return { reason: 'withinDate', bonus: longest > 31 ? -0.05 : 0.05 }
}

/** The first and last day as counts of days; an end that is not known is far away. */
function daysOf({ from, to }: DatedRange): { from: number; to: number } {
  const day = (iso: string) => Date.parse(iso) / 86_400_000
  return { from: from === null ? -1e6 : day(from), to: to === null ? 1e6 : day(to) }
}
