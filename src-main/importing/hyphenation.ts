/** Words written with a hyphen inside a line of the same document, in lower case. */
export type Compounds = ReadonlySet<string>

/** First parts that French and English keep a hyphen after. */
const prefixes = new Set(
  'vice porte sous ex non mi demi semi quasi avant après contre chef rendez peut celui celle ceux là au par sud nord est ouest franco afro euro anti-franco saint sainte grand haut bas vis self co mid pre post well long short north south east west anglo cross'.split(
    ' ',
  ),
)
/** Last parts that stand after a hyphen. */
const suffixes =
  /^(?:il|ils|elle|elles|on|je|tu|nous|vous|ce|ci|là|le|la|les|lui|leur|moi|toi|en|y|t|même|mêmes|être|major|général|generals?|in|based|term|led)(?![\p{L}])/iu

/** The words a document writes with a hyphen where no line ends. */
export function compoundsOf(lines: readonly string[]): Compounds {
  const found = new Set<string>()
  for (const line of lines)
    for (const { 0: word } of line.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) found.add(word.toLowerCase())
  return found
}

/**
 * Two lines of one paragraph as one: a space between them, or none where the first ends with a hyphen.
 * The hyphen goes when it only cut a word; it stays in a compound (« vice-président », « Burkina-Faso »)
 * known from the document itself, from its parts, or by a capital or figure after it.
 */
export function joinHyphen(before: string, after: string, compounds: Compounds): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  const cut = /(\p{L}+)[-\u2010]$/u.exec(before)
  if (!cut?.[1])
    return /[-–]$/.test(before) && /\d[-–]$/.test(before) ? before + after : `${before} ${after}`
  const first = cut[1].toLowerCase()
  const second = /^\p{L}+/u.exec(after)?.[0]
  if (second === undefined) return /^\d/.test(after) ? before + after : `${before} ${after}`
  if (/^\p{Lu}/u.test(second) || compounds.has(`${first}-${second.toLowerCase()}`))
    return before + after
  if (prefixes.has(first) || suffixes.test(after)) return before + after
  return before.slice(0, -1) + after
}
