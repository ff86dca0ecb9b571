import { fold } from '../../shared/fold.ts'
import type { ExaminedSection } from '../examined.ts'
import type { ProseBlock, Stretch } from '../read-prose.ts'
import { fixIn, type Found, placeIn, type Rule } from '../rule.ts'

/** A name: capitalised words side by side, with the small words that names hold between them. */
const wholeName =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’']+(?:(?:[ \u00a0]|-)(?:(?:[Aa]l|[Ee]l)-|(?:de|da|dos|ben|ibn|ould|mint|van|von) )?\p{Lu}\p{Ll}[\p{L}’']+)*/gu
/** What words take for number, gender or possession: no other spelling. */
const inflected = /^(?:s|e|es|n|ne|nes|ns|en|an|ais|aise|x|'s|')$/
/** Shorter names say too little. */
const fewestLetters = 4
/** How many letters two spellings of a name of several words may differ by, in all and in a word. */
const mostApart = { all: 3, word: 2 }

type Seen = { section: ExaminedSection; block: ProseBlock; stretch: Stretch }
type Spelling = { written: string; words: string[]; seen: Seen[] }

/**
 * One name spelt in two ways in the same document: with other accents, hyphens or spaces, or, where it has
 * several words, with a letter or two changed. A spelling of the record is the right one; else the more
 * frequent; at par, the earlier. The other is told.
 */
export const nameSpeltTwoWays: Rule = {
  name: 'nameSpeltTwoWays',
  severity: 'warning',
  find({ sections, actors }) {
    const known = new Map<string, string>()
    for (const { id, names } of actors.values())
      for (const name of names) known.set(name, known.has(name) ? '' : id)
    const order = [...spellingsIn(sections).values()]
    return order.flatMap((one): Found[] => {
      const better = order.find(
        (other) =>
          other !== one &&
          isSameName(one, other) &&
          !areTwo(known.get(one.written), known.get(other.written)) &&
          isBetter(other, one, known, order),
      )
      const first = one.seen[0]
      if (better === undefined || first === undefined) return []
      const { section, block, stretch } = first
      return [
        {
          place: placeIn(section, block, stretch),
          words: one.written,
          values: { written: one.written, other: better.written },
          fix: fixIn(block, stretch, better.written),
        },
      ]
    })
  },
}

function spellingsIn(sections: readonly ExaminedSection[]): Map<string, Spelling> {
  const found = new Map<string, Spelling>()
  for (const section of sections)
    for (const block of section.blocks) {
      if (block.quoted) continue
      for (const { 0: whole, index } of block.text.matchAll(wholeName)) {
        const written = whole.replace(/[’']s?$/, '')
        const words = fold(written)
          .split(/[ \u00a0-]+/)
          .map((word) => word.replace(/'/g, ''))
        if (words.join('').length < fewestLetters) continue
        const one = found.get(written) ?? { written, words, seen: [] }
        one.seen.push({ section, block, stretch: { start: index, end: index + written.length } })
        found.set(written, one)
      }
    }
  return found
}

function isSameName(one: Spelling, other: Spelling): boolean {
  if (one.words.join('') === other.words.join('')) return true
  if (one.words.length < 2 || one.words.length !== other.words.length) return false
  let all = 0
  for (const [at, word] of one.words.entries()) {
    const apart = distance(word, other.words[at] ?? '')
    if (apart > mostApart.word || (apart > 0 && word.charAt(0) !== other.words[at]?.charAt(0)))
      return false
    all += apart
  }
  const [mine, theirs] = [one.words.at(-1) ?? '', other.words.at(-1) ?? '']
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  if (long !== short && long.startsWith(short) && inflected.test(long.slice(short.length)))
    return false
  const letters = one.words.join('').length
  return all > 0 && all <= mostApart.all && all * 4 <= letters
}

/** Two names that the record gives to two actors. */
function areTwo(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/** How many letters are put in, left out, changed or swapped with their neighbour (Damerau). */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1]
      let best = Math.min(
        (row[to - 1] ?? 0) + (same ? 0 : 1),
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
      )
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        best = Math.min(best, (before[to - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

function isBetter(
  other: Spelling,
  one: Spelling,
  known: ReadonlyMap<string, string>,
  order: readonly Spelling[],
): boolean {
  const [itsOwn, mine] = [known.has(other.written), known.has(one.written)]
  if (itsOwn !== mine) return itsOwn
  if (other.seen.length !== one.seen.length) return other.seen.length > one.seen.length
  return order.indexOf(other) < order.indexOf(one)
}
