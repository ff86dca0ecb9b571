import { sentencesIn } from './markdown/sentences.ts'
import { withoutComments } from './markdown/comments.ts'

/** A sentence that tells a fact and cites nothing. Offsets are UTF-16 units of the Markdown. */
export type UnsourcedFact = {
  start: number
  end: number
  text: string
  /** Why it is taken for a fact: it was told so, or holds a number, a date or a name. */
  because: 'told' | 'number' | 'name'
}

const number = /(?<![\p{L}\p{N}])\d[\d\s\u00a0\u202f.,]*(?![\p{L}])/u
/** Two capitalised words together, or one that does not begin the sentence. */
const name = /(?<=[\p{L}\p{N},;:)]['’]?[\s\u00a0\u202f]+|[\p{L}]['’])\p{Lu}[\p{L}’'-]+/u
const capitals = /^(?:TLP|ICD|PHIA)$/

/**
 * The sentences of a text that tell facts without a source: told to be facts, or holding a number, a date or a
 * name without being told to be something else. Headings, cells and quotations of sources are none.
 */
export function unsourcedFacts(markdown: string): UnsourcedFact[] {
  return sentencesIn(markdown).flatMap((sentence): UnsourcedFact[] => {
    const { start, end, text, nature, citations, quoted, heading } = sentence
    if (quoted || heading || citations.length > 0) return []
    if (nature !== null && nature !== 'fact') return []
    const because =
      nature === 'fact'
        ? 'told'
        : number.test(text)
          ? 'number'
          : capitals.test(name.exec(text)?.[0] ?? 'TLP')
            ? null
            : 'name'
    return because === null ? [] : [{ start, end, text: withoutComments(text), because }]
  })
}
