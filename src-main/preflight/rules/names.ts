import { grouped } from '../../record/grouped.ts'
import { fold } from '../../shared/fold.ts'
import type { ExaminedSection } from '../examined.ts'
import type { ProseBlock, Stretch } from '../read-prose.ts'
import { fixIn, type Found, placeIn, type Rule } from '../rule.ts'

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’'-]{2,}/gu
/** Two spellings of one length or another are told apart by one letter from this length on. */
const longEnough = 6
/** What words take for number, gender or possession: no other spelling. */
const inflected = /^(?:s|e|es|n|ne|nes|ns|en|an|ais|aise|x|’s|'s|’|')$/

type Seen = { section: ExaminedSection; block: ProseBlock; stretch: Stretch }
type Spelling = { written: string; folded: string; seen: Seen[]; neighbours: Set<string> }

/**
 * One name spelt in two ways in the same document: with other accents, or with one letter changed beside
 * the same other name. The rarer spelling is told; at par, the later one.
 */
export const nameSpeltTwoWays: Rule = {
  name: 'nameSpeltTwoWays',
  severity: 'warning',
  find({ sections, actors }) {
    const known = new Set(
      [...actors.values()].flatMap(({ names }) => (names[0] ?? '').split(/[\s-]+/)),
    )
    const spellings = [...spellingsIn(sections).values()]
    const byFolded = new Map(
      grouped(spellings, ({ folded }) => folded).map((same) => [same[0].folded, same]),
    )
    return spellings.flatMap((one): Found[] => {
      const same = byFolded.get(one.folded) ?? []
      const likely =
        same.length > 1 ? same : spellings.filter((other) => isOneLetterOff(one, other))
      const better = likely
        .filter((other) => other !== one)
        .find((other) => isBetter(other, one, known, spellings))
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
      const words = [...block.text.matchAll(capitalised)]
      for (const [at, { 0: whole, index }] of words.entries()) {
        const written = whole.replace(/[’'-]$/, '')
        const stretch = { start: index, end: index + written.length }
        const one = found.get(written) ?? newSpelling(written)
        found.set(written, one)
        one.seen.push({ section, block, stretch })
        const [before, after] = [words[at - 1], words[at + 1]]
        if (before && index - (before.index + before[0].length) <= 1)
          one.neighbours.add(`<${fold(before[0])}`)
        if (after && after.index - (index + whole.length) <= 1)
          one.neighbours.add(`>${fold(after[0])}`)
      }
    }
  return found
}

function newSpelling(written: string): Spelling {
  return { written, folded: fold(written).replace(/[-']/g, ''), seen: [], neighbours: new Set() }
}

function isOneLetterOff(one: Spelling, other: Spelling): boolean {
  if (one === other || Math.min(one.folded.length, other.folded.length) < longEnough) return false
  if (![...one.neighbours].some((name) => other.neighbours.has(name))) return false
  const [short, long] =
    one.folded.length <= other.folded.length
      ? [one.folded, other.folded]
      : [other.folded, one.folded]
  if (long.startsWith(short) && inflected.test(long.slice(short.length))) return false
  return isOneEdit(short, long)
}

/** Whether one letter put in, left out, changed, or two side by side swapped make one word the other. */
function isOneEdit(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return short !== long
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && short.slice(at + 2) === long.slice(at + 2)
}

function isBetter(
  other: Spelling,
  one: Spelling,
  known: ReadonlySet<string>,
  order: readonly Spelling[],
): boolean {
  const [itsOwn, mine] = [known.has(other.written), known.has(one.written)]
  if (itsOwn !== mine) return itsOwn
  if (other.seen.length !== one.seen.length) return other.seen.length > one.seen.length
  return order.indexOf(other) < order.indexOf(one)
}
