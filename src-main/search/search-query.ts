import { tokensOf } from '../record/list-filter.ts'
import { fold } from '../shared/fold.ts'

/** A word to find, or words that must follow each other; folded. */
export type Term = {
  tokens: string[]
  prefix: boolean
  /** Finds the term in a folded text, on whole words as the index does. */
  pattern: RegExp
}

/** Words that French leaves before an apostrophe: « l’eau » is looked for as « eau ». */
const elided = /^(?:[ldjmntsc]|qu|jusqu|lorsqu|puisqu)'(?=[\p{L}\p{N}])/u

/**
 * Reads what a person typed in the search box: every word must be found; words between quotation
 * marks must follow each other; the last word is taken as the beginning of one until a space or a
 * mark ends it. A single letter is never a beginning: it would match nearly everything.
 */
export function readQuery(words: string): Term[] {
  const folded = fold(words).replace(/[«»„]/g, '"')
  const terms: Term[] = []
  for (const match of folded.matchAll(/"([^"]*)("|$)|[^\s"]+/g)) {
    const quoted = match[1] !== undefined
    const closed = quoted && match[2] === '"'
    const written = match[1] ?? match[0].replace(elided, '')
    const tokens = tokensOf(written)
    const last = tokens.at(-1)
    if (last === undefined) continue
    const ends = match.index + match[0].length === folded.length
    const unfinished = ends && !closed && /[\p{L}\p{N}]$/u.test(written)
    const prefix = unfinished && last.length > 1
    terms.push({ tokens, prefix, pattern: termPattern(tokens, prefix) })
  }
  return terms
}

/**
 * The terms as an FTS5 query. Every token is quoted, so that nothing typed is read as syntax;
 * `column` restricts the search to one column.
 */
export function matchExpression(terms: readonly Term[], column?: 'title'): string {
  const all = terms
    .map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? '*' : ''}`)
    .join(' AND ')
  return column ? `{${column}} : (${all})` : all
}

function termPattern(tokens: readonly string[], prefix: boolean): RegExp {
  // Tokens hold letters and digits only: nothing to escape.
  const phrase = tokens.join('[^\\p{L}\\p{N}]+')
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${phrase}${prefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'}`,
    'gu',
  )
}
