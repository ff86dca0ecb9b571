import { tlpLabel } from '../briefing.ts'

/** A protection mention at the head of a paragraph: `(TLP:AMBER) `, `(Diffusion Restreinte) `. */
export type PortionMark = {
  /** As it is printed: the TLP label, or the free mention as it was typed. */
  marking: string
  /** Where the words begin, in UTF-16 units from where the mark does. */
  end: number
}

/**
 * Free mentions known at the head of a paragraph, besides TLP labels: any other words between brackets
 * may be the beginning of a sentence.
 */
const freeMentions = [
  'Diffusion Restreinte',
  'Diffusion Restreinte – Spécial France',
  'Spécial France',
  'Non protégé',
  'Usage interne',
  'Official',
  'Official-Sensitive',
  'For Official Use Only',
  'Limited Distribution',
] as const

const head = /^\(([^()\n]{3,60})\)(?:[ \t\u00a0\u202f]+|$)/u
const comparable = (mention: string) =>
  mention
    .toLowerCase()
    .replace(/[\s\u00a0\u202f–-]+/gu, ' ')
    .trim()

/** The mark a paragraph's text begins with; null when it begins with its words. */
export function portionMarkAt(text: string): PortionMark | null {
  const [whole, words] = head.exec(text) ?? []
  if (whole === undefined || words === undefined) return null
  const label = tlpLabel.safeParse(words.toUpperCase().replace(/^TLP\s*:\s*/, 'TLP:'))
  if (label.success) return { marking: label.data, end: whole.length }
  const known = freeMentions.some((mention) => comparable(mention) === comparable(words))
  return known ? { marking: words.trim(), end: whole.length } : null
}
