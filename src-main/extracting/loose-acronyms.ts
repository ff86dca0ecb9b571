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

const BEFORE =
  /^(?:l'|la|le|les|du|de|d'|des|au|aux|par|a|et|ou|avec|contre|pour|selon|que|qu'|the|of|by|and|or|with|against|to|for|from|said|[.,;:(«"“”»?!–-])$/

/** Whether an acronym stands where the name of a body does: after an article, a preposition or a head noun. */
function standsAsName(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  if (before === undefined || reading.tokens[at]?.opensLine) return true
  if (/\d/.test(reading.tokens[at]?.text ?? ''))
    return /^(?:le|la|l'|les|du|the)$/.test(before.folded)
  if (BEFORE.test(before.folded)) return true
  return reading.lexicons.organisationHeads.values.has(before.folded)
}

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
      !standsAsName(reading, at) ||
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
