import { fold } from '../../shared/fold.ts'
import type { Leak } from '../../shared/reader-version.ts'

/** A stretch of a file in which words may hide. */
/** `raw`: bytes read as text, where a few letters stand by chance. */
export type Channel = Pick<Leak, 'place' | 'page'> & { text: string; raw?: boolean }

/** Signs, spaces not counted, from which words are looked for even where spaces are missing or too many. */
const longEnough = 12

/** Signs from which words are looked for in raw bytes. */
const longEnoughByChance = 5

/**
 * Which of the words that were to be kept back are in what a file holds: whatever the case, the accents, the
 * punctuation, words broken at the end of a line, soft hyphens. The same words are told once for each place.
 */
export function leaksIn(channels: readonly Channel[], words: readonly string[]): Leak[] {
  const needles = new Map(words.map((one) => [flat(one), one.replace(/\s+/g, ' ').trim()] as const))
  needles.delete('')
  const found = new Map<string, Leak>()
  for (const { place, page, text, raw = false } of channels) {
    const apart = ` ${flat(text)} `
    const joined = apart.replaceAll(' ', '')
    for (const [needle, said] of needles) {
      const solid = needle.replaceAll(' ', '')
      if (raw && solid.length < longEnoughByChance) continue
      const here =
        apart.includes(` ${needle} `) || (solid.length >= longEnough && joined.includes(solid))
      if (here) found.set(`${place} ${page} ${said}`, { words: said, place, page })
    }
  }
  return [...found.values()]
}

/** Letters and digits, folded; a word broken by a hyphen at the end of a line is one again. */
function flat(text: string): string {
  return fold(
    text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/(?<=\p{L})[-‐]\s*\n\s*/gu, ''),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
