import { readName } from './names.ts'
import type { Office } from './offices.ts'
import type { Reading } from './reading.ts'

/**
 * The token after the own name of a body that ends a function: « le directeur de l’ONG "Oisillons" », « du parti ABC »,
 * « de l’Organisation … (OIM) ». A name without quotes or brackets counts only when a comma closes it.
 */
export function afterBody({ tokens, lexicons }: Reading, office: Office): number {
  let at = office.end
  const name = office.opensOrganisation ? readName(tokens, at, lexicons) : null
  if (name !== null && !tokens[at]?.opensLine && tokens[name.end]?.text === ',') at = name.end
  for (const [open, close, most] of BRACKETS) {
    if (!open.test(tokens[at]?.text ?? '') || tokens[at]?.opensLine) continue
    for (let next = at + 1; next <= at + most; next += 1) {
      if (tokens[next] === undefined || tokens[next]?.opensLine) break
      if (!close.test(tokens[next]?.text ?? '')) continue
      at = next + 1
      break
    }
  }
  return at
}

const BRACKETS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^["“«]$/, /^["”»]$/, 14],
  [/^\($/, /^\)$/, 8],
]
