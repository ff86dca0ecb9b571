import type { Article } from '../shared/article.ts'

/** Header fields that a source tells and a later version may tell otherwise. */
export const told = [
  ...(['title', 'outlet', 'author', 'agency', 'address', 'datelinePlace', 'publishedOn'] as const),
  'accessedOn',
] as const

/**
 * An article as its later version makes it: the text, the original and what the source tells are the
 * later ones; what the analyst corrected or judged stays.
 */
export function updatedArticle(known: Article, late: Article): Article {
  const corrected = (field: (typeof told)[number]) =>
    known[field] !== null &&
    known.readAt[field] === undefined &&
    known.toldBy[field] === undefined &&
    field !== 'accessedOn'
  const taken = told.filter((field) => late[field] !== null && !corrected(field))
  const isTaken = ([field]: [string, unknown]) => taken.some((one) => one === field)
  return {
    ...known,
    ...Object.fromEntries(taken.map((field) => [field, late[field]])),
    textHash: late.textHash,
    originalHash: late.originalHash,
    importedAt: late.importedAt,
    readAt: Object.fromEntries(Object.entries(late.readAt).filter(isTaken)),
    toldBy: Object.fromEntries(Object.entries(late.toldBy).filter(isTaken)),
  }
}
