import { looksLikeAcronym } from './acronyms.ts'
import { countryAt } from './complements.ts'
import { isCapitalised, isOpener } from './names.ts'
import { claimTokens } from './organisations.ts'
import { isFree, type Claims, type Reading } from './reading.ts'

const ROMAN = /^[IVXLC]+$/
const COMMON = new Set(
  'CFA FCFA XOF XAF EUR USD GBP DVD CD LP VHS PDF HTML DDT ARN RNA AOC ISBN ONG NGO USB GPS CHU CHR PDG DG SUV ADN DNA VIP TV PIB GDP IA AI CEO SMS PME BTP VIH SIDA HIV GMT UTC HLM SDF CEO QG HQ CV PV RN TGV SNC COVID ULM PC OK'.split(
    ' ',
  ),
)

/** Acronyms nobody listed, in lines that are not set in capitals as a whole. */
export function findLooseAcronyms(reading: Reading, claims: Claims): void {
  const { tokens } = reading
  for (const [at, token] of tokens.entries()) {
    if (
      !looksLikeAcronym(token) ||
      ROMAN.test(token.text) ||
      COMMON.has(token.text) ||
      /\d{2}/.test(token.text) ||
      !isFree(claims, token) ||
      token.text.length < 3
    )
      continue
    const neighbours = [tokens[at - 1], tokens[at + 1]]
    if (
      neighbours.some(
        (each) => each?.shape === 'upper' || (each && isCapitalised(each) && !isOpener(each)),
      )
    )
      continue
    if (/^\d/.test(tokens[at + 1]?.text ?? '') || countryAt(reading, at)) continue
    const value = { name: token.text, acronym: token.text }
    claimTokens(reading, claims, at, at + 1, value, 'organisation.loose-acronym', 0.6)
  }
}
