import type { PersonValue } from '../shared/proposal.ts'
import { countryAt, demonymAt } from './complements.ts'
import { readName } from './names.ts'
import { claim, type Claims, type Mention, type Reading } from './reading.ts'
import { readTitles, titlesAfter } from './titles.ts'

type PersonMention = Extract<Mention, { kind: 'person' }>

const OWNER = /^(?:son|sa|ses|leur|leurs|his|her|their)$/
/** They hold the same office for another country. */
const EQUAL = /^(?:homologues?|collegues?|counterparts?)$/
/** They hold the very same office, before or after. */
const SAME = /^(?:predecesseure?s?|successeure?s?|devanci(?:er|ere)s?|predecessors?|successors?)$/
const FOLLOWS = /^(?:remplace|remplacera|succede|succedera|replaces|succeeds|replaced|succeeded)$/
const PRONOUN = /^(?:il|elle|qui|he|she|who)$/
/** As far back as a counterpart looks for whose it is, in UTF-16 units. */
const FAR = 1500

/** The last person named before an offset, when their function is known. */
function holderBefore(
  people: readonly PersonMention[],
  before: number,
  far: number,
): PersonValue | null {
  let best: PersonMention | null = null
  for (const each of people) {
    if (each.end > before || each.end < before - far) continue
    if (best === null || each.start > best.start) best = each
  }
  return best?.value.portfolio === undefined ? null : best.value
}

/** The person named at a token, as an earlier rule found it; a name of two words or more is claimed when none did. */
function personAt(reading: Reading, claims: Claims, at: number): PersonMention | null {
  const { tokens, text, lexicons } = reading
  const start = tokens[at]?.start
  if (start === undefined) return null
  const isThere = (each: Mention): each is PersonMention =>
    each.kind === 'person' && each.start === start
  const known = claims.mentions.find(isThere)
  if (known) return known
  const name = readName(tokens, at, lexicons)
  if (name === null || name.capitals < 2 || tokens[at]?.opensLine) return null
  const end = tokens[name.end - 1]?.end ?? start
  const kept = claim(claims, {
    kind: 'person',
    start,
    end,
    value: { name: text.slice(start, end).replace(/\s+/g, ' ') },
    rule: 'person.office',
    confidence: 0.85,
  })
  return kept ? (claims.mentions.find(isThere) ?? null) : null
}

/** The country told right after « homologue »: « malien », « du Mali », “from Mali”. */
function countryAfter(reading: Reading, at: number): { length: number; code: string } | null {
  const demonym = demonymAt(reading, at)
  if (demonym !== null) return demonym
  const link = reading.tokens[at]?.folded ?? ''
  if (!/^(?:du|de|des|d'|from|of)$/.test(link)) return null
  const hasArticle = /^(?:la|l'|the)$/.test(reading.tokens[at + 1]?.folded ?? '')
  const before = hasArticle ? 2 : 1
  const named = countryAt(reading, at + before)
  return named === null ? null : { length: before + named.length, code: named.mention.code }
}

/** Where the name starts after « son homologue malien, le général », and the country told on the way. */
function nameAfter(reading: Reading, at: number): { at: number; country: string | undefined } {
  const { tokens } = reading
  const told = countryAfter(reading, at)
  let position = at + (told?.length ?? 0)
  let country = told?.code
  if (tokens[position]?.text === ',') position += 1
  if (/^(?:le|la|l'|the)$/.test(tokens[position]?.folded ?? '')) position += 1
  const run = readTitles(reading, position)
  if (run?.ranked) {
    position = run.end
    country ??= run.titles.country
  }
  return { at: position, country }
}

function sameOffice(held: PersonValue): Partial<PersonValue> {
  const { portfolio, country, organisation } = held
  return {
    ...(portfolio !== undefined && {
      portfolio: portfolio.replace(/^(?:ancien|ancienne|former|ex-?) ?/u, ''),
    }),
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
  }
}

/**
 * « son homologue malien, le général X », « his predecessor, Y », « il remplace Z »: the office is that of the person named before.
 * A counterpart holds it for another country, which a demonym or its name tells; those before and after hold it for the same.
 */
export function findCounterparts(reading: Reading, claims: Claims): void {
  const { tokens } = reading
  for (const [at, token] of tokens.entries()) {
    const owned = OWNER.test(tokens[at - 1]?.folded ?? '')
    // In English the demonym stands between: « his Malian counterpart ».
    const before = reading.language === 'en' && at > 1 ? demonymAt(reading, at - 1) : null
    const ownedBefore = before !== null && OWNER.test(tokens[at - 2]?.folded ?? '')
    const equal = (owned || ownedBefore) && EQUAL.test(token.folded)
    const same = (owned || ownedBefore) && SAME.test(token.folded)
    // « Il remplace X »: with a noun before the verb, whose office it is stays open.
    const follows = FOLLOWS.test(token.folded) && PRONOUN.test(tokens[at - 1]?.folded ?? '')
    if (!equal && !same && !follows) continue
    let next = at + 1
    if (follows && /^[àÀ]$/.test(tokens[next]?.text ?? '')) next += 1
    if (follows && /^(?:le|la|l'|the|au)$/.test(tokens[next]?.folded ?? '')) next += 1
    const named = nameAfter(reading, next)
    const person = personAt(reading, claims, named.at)
    if (person === null || person.value.portfolio !== undefined) continue
    if (followedByOffice(reading, person)) continue
    const people = claims.mentions.filter((each) => each.kind === 'person')
    const held = holderBefore(people, token.start, follows ? 300 : FAR)
    if (held === null || held.name === person.value.name) continue
    const { country: ofHeld, ...office } = sameOffice(held)
    const country = equal ? (named.country ?? before?.code) : ofHeld
    if (equal) delete office.organisation
    person.value = { ...office, ...(country !== undefined && { country }), ...person.value }
  }
}

/** What stands after the name tells the function better. */
function followedByOffice(reading: Reading, person: PersonMention): boolean {
  const end = reading.tokens.findIndex((token) => token.start >= person.end)
  return end >= 0 && titlesAfter(reading, end)?.portfolio !== undefined
}
