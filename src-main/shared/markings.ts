import { tlpLabel } from './briefing.ts'
import { withoutComments } from './markdown/comments.ts'
import { writtenBlocks } from './markdown/written-blocks.ts'

/** TLP labels are never translated and stand at the right; any other mention is free. */
export type Marking = { kind: 'tlp' | 'free'; text: string }

/** What a document is marked with: a TLP label, a free mention, or both. */
export type DocumentMarking = { label: Marking | null; mention: Marking | null }

/** From the least to the most restricted (FIRST, Traffic Light Protocol 2.0). */
const order = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']

/** The marking as typed, TLP labels recognised whatever their case; null for none. */
export function readMarking(typed: string): Marking | null {
  const text = typed.trim()
  if (text === '') return null
  const label = tlpLabel.safeParse(text.toUpperCase().replace(/^TLP\s*:\s*/, 'TLP:'))
  return label.success ? { kind: 'tlp', text: label.data } : { kind: 'free', text }
}

/** The markings of the paragraphs of a text, in order, those of comments left out. */
export function portionMarkings(markdown: string): Marking[] {
  if (!markdown.includes('(')) return []
  return writtenBlocks(withoutComments(markdown)).flatMap(({ marking }) => {
    const read = marking && readMarking(marking.marking)
    return read ? [read] : []
  })
}

/**
 * What a document is marked with: the highest TLP label among what was chosen and what its paragraphs
 * carry, and the free mention chosen, else the first its paragraphs carry. The two orders have no common
 * measure, so that neither takes the place of the other.
 */
export function documentMarking(
  chosen: Marking | null,
  portions: readonly Marking[],
): DocumentMarking {
  const all = [...(chosen === null ? [] : [chosen]), ...portions]
  const labels = all.filter(({ kind }) => kind === 'tlp')
  const highest = labels.reduce<Marking | null>(
    (one, other) => (one === null || rank(other) > rank(one) ? other : one),
    null,
  )
  return { label: highest, mention: all.find(({ kind }) => kind === 'free') ?? null }
}

/** What the paragraphs add to the marking chosen: nothing when it covers them. */
export function addedByPortions(chosen: Marking | null, portions: readonly Marking[]): Marking[] {
  const { label, mention } = documentMarking(chosen, portions)
  return [label, mention].filter((one): one is Marking => one !== null && one.text !== chosen?.text)
}

function rank({ text }: Marking): number {
  return order.indexOf(text)
}
