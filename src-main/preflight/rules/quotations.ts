import type { Examined, ExaminedPassage, ExaminedSection } from '../examined.ts'
import { nearest, standIn, wordsIn } from '../likeness.ts'
import type { ProseBlock, Stretch } from '../read-prose.ts'
import { fixIn, type Found, placeIn, type Rule } from '../rule.ts'

/** Words between quotation marks; an apostrophe closes nothing. */
const quoted = /«\s?([^«»]+?)\s?»|“([^“”]+)”|"([^"\n]+)"/g
/** Where words of the source are left out, or the analyst's own put in. */
const gap = /\[[^\]]*\]|\(…\)|\(\.\.\.\)|…|\.\.\./
/** Shorter quotations are words borrowed, not told. */
const fewestWords = 3

/**
 * A quotation that its passage does not hold word for word. Case, accents, spaces and marks do not
 * count; « […] » stands for what is left out. Words translated from another language are not compared:
 * what is in quotation marks then is the analyst's.
 */
export const quotationDiffers: Rule = {
  name: 'quotationDiffers',
  severity: 'error',
  find: (examined) =>
    examined.sections.flatMap((section) =>
      section.blocks.flatMap((block, at) =>
        quotationsOf(block).flatMap((stretch) =>
          compared(examined, section, block, stretch, passagesBehind(section, at, stretch)),
        ),
      ),
    ),
}

function quotationsOf(block: ProseBlock): Stretch[] {
  const within = [...block.text.matchAll(quoted)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + match[0].indexOf(words)
    return { start, end: start + words.length }
  })
  // A block quotation without quotation marks is quoted as a whole.
  return block.quoted && within.length === 0 ? [{ start: 0, end: block.text.length }] : within
}

/** The passages cited nearest after a quotation in its block, else those of the block, else of the one that follows it. */
function passagesBehind(section: ExaminedSection, at: number, { end }: Stretch): string[] {
  const block = section.blocks[at]
  const next = block?.citations.find((one) => one.at >= end)
  if (next) return (block?.citations ?? []).filter((one) => one.at === next.at).map(idOf)
  if (block !== undefined && block.citations.length > 0) return block.citations.map(idOf)
  const following = section.blocks[at + 1]
  return block?.quoted === true && following?.quoted === true ? following.citations.map(idOf) : []
}

function idOf({ passageId }: { passageId: string }): string {
  return passageId
}

function compared(
  { passages, language }: Examined,
  section: ExaminedSection,
  block: ProseBlock,
  stretch: Stretch,
  cited: readonly string[],
): Found[] {
  const sources = cited.flatMap((id) => passages.get(id) ?? [])
  const text = block.text.slice(stretch.start, stretch.end)
  const parts = text.split(gap).map(wordsIn)
  if (sources.length === 0 || parts.flat().length < fewestWords) return []
  // Words of a source in another language are quoted in translation more often than not.
  if (sources.every((source) => source.language !== language)) return []
  const held = (source: ExaminedPassage) => {
    const words = wordsIn(source.articleText)
    return parts.every((part) => part.length === 0 || standIn(part, words))
  }
  if (sources.some(held)) return []
  const said = nearestWords(text, sources)
  return [
    {
      place: placeIn(section, block, stretch),
      words: text,
      values: { quotation: text, said: said ?? sources[0]?.quote ?? '' },
      ...(said !== null && parts.length === 1 && { fix: fixIn(block, stretch, said) }),
    },
  ]
}

function nearestWords(text: string, sources: readonly ExaminedPassage[]): string | null {
  for (const { quote, articleText } of sources)
    for (const where of [quote, articleText]) {
      const found = nearest(wordsIn(text), wordsIn(where))
      if (found !== null) return where.slice(found.start, found.end).replace(/\s+/g, ' ')
    }
  return null
}
