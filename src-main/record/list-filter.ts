import { fold } from '../shared/fold.ts'

/** Letters and digits, as FTS5's unicode61 parts a folded text. */
export function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The words a list is filtered by, each as an FTS5 expression that finds it as the beginning of a
 * word; none when nothing is typed.
 */
export function filterExpressions(words: string): string[] {
  return tokensOf(fold(words)).map((token) => `"${token}"*`)
}
