type Shape = 'lower' | 'capital' | 'upper' | 'number' | 'punctuation'

/** A word, an elided word (« l’ ») or a punctuation sign, with UTF-16 offsets into the text. */
export interface Token {
  start: number
  end: number
  text: string
  /** Lower case without accents, hyphens as spaces: what words are compared by. */
  folded: string
  shape: Shape
  /** True for the first word of a line. */
  opensLine: boolean
}

export interface Span {
  start: number
  end: number
}

/** Lower case, no accents, straight apostrophes, hyphens as spaces, ligatures opened. */
export function fold(text: string): string {
  let lowered = text.toLowerCase()
  if (!/^[\x20-\x7e]*$/.test(lowered)) {
    lowered = lowered
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('’', "'")
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll('‑', '-')
  }
  return lowered.includes('-') ? lowered.replaceAll('-', ' ') : lowered
}

const WORD =
  /aujourd['’]hui|prud['’]hom\p{L}+|(?:\p{Lu}\.){2,}|['’]s(?!\p{L})|(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L})|(?<=\p{L})['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*|[^\s]/giu
const JOINED_NAME = /^[NMTOKBGS]['’]$/
const ABBREVIATED = new Set(
  'm mm mme dr pr prof mr mrs ms gen gal col lt sgt capt gov sen sens rep reps st ste mgr me jr sr maj brig gén cdt cne'.split(
    ' ',
  ),
)

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number'
  if (!/^\p{L}/u.test(text)) return 'punctuation'
  if (/^\p{Lu}[\p{Lu}\p{N}\p{M}.'’‑-]+$/u.test(text)) return 'upper'
  return /\p{Lu}/u.test(text) ? 'capital' : 'lower'
}

/** Cuts a text into words and signs. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let previousEnd = 0
  const push = (start: number, end: number): void => {
    const word = text.slice(start, end)
    const opensLine = start === 0 || text.slice(previousEnd, start).includes('\n')
    tokens.push({ start, end, text: word, folded: fold(word), shape: shapeOf(word), opensLine })
    previousEnd = end
  }
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const last = tokens.at(-1)
    const touches = last !== undefined && last.end === start
    const joinsName = touches && JOINED_NAME.test(last.text) && /^\p{Lu}/u.test(match[0])
    const joinsAbbreviation =
      touches &&
      match[0] === '.' &&
      (ABBREVIATED.has(last.text.toLowerCase()) || /^\p{Lu}$/u.test(last.text))
    if (last !== undefined && (joinsName || joinsAbbreviation)) {
      tokens.pop()
      previousEnd = tokens.at(-1)?.end ?? 0
      push(last.start, end)
      continue
    }
    push(start, end)
  }
  return tokens
}
