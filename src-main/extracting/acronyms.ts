import type { Token } from './tokens.ts'

const SKIPPED = new Set(
  "de du des d' la le les l' et a au aux en pour the of for and in".split(' '),
)

/** A name of two to eight capitals, digits allowed: « AES », « G5 », « UEMOA ». */
export function looksLikeAcronym(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.shape === 'upper' &&
    /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(token.text)
  )
}

/**
 * First token of the long form that ends before token `to` and whose initials spell the acronym, or −1.
 * Small words may give a letter or none (« CEDEAO », « AES »).
 */
export function longFormStart(tokens: readonly Token[], to: number, acronym: string): number {
  const letters = acronym
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  if (letters.length < 2) return -1
  let left = letters.length
  for (let at = to - 1; at >= 0 && to - at <= 16; at -= 1) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.shape === 'punctuation' ||
      (at < to - 1 && tokens[at + 1]?.opensLine)
    )
      return -1
    const small = SKIPPED.has(token.folded)
    const whole = left
    for (const part of token.folded.split(' ').reverse()) {
      if (left > 0 && part.charAt(0) === letters.charAt(left - 1)) left -= 1
    }
    if (left === whole && !small) return -1
    if (left === 0) return small ? -1 : at
  }
  return -1
}
