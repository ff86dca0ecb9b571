import type { PersonValue } from '../shared/proposal.ts'
import { countryAt } from './complements.ts'
import type { FoundGroup } from './groups.ts'
import { inside, tokenFrom, type Claims, type Mention, type Reading } from './reading.ts'

type PersonMention = Extract<Mention, { kind: 'person' }>

/** « le général Idrissa Salou (Niger) », « M. Bouhafs, ministre des Transports (Algérie) »: the country in brackets is the person’s. */
export function findBracketedCountries(reading: Reading, claims: Claims): void {
  const { text, tokens } = reading
  for (const each of claims.mentions) {
    if (each.kind !== 'person' || each.value.country !== undefined) continue
    const rest = /^(?:,[^,;:()\n.]{3,70})?[^\S\n]\(/u.exec(text.slice(each.end, each.end + 80))
    if (rest === null) continue
    const at = tokenFrom(tokens, each.end + rest[0].length)
    const named = countryAt(reading, at)
    if (named === null || tokens[at + named.length]?.text !== ')') continue
    each.value = { ...each.value, country: named.mention.code }
  }
}

/** The head of an office: « ministre » of « ministre de l’Intérieur ». */
function headOf(office: string): string {
  return office.split(/[^\p{L}-]/u)[0]?.toLowerCase() ?? ''
}

/**
 * « Les ministres de l’Intérieur du Togo et du Bénin … Le Togolais Kossi Amegan »: the office of a group is that of whom the
 * text names for one of its countries, told without any or by its first word alone. Two for one country share none.
 */
export function shareOffices(groups: readonly FoundGroup[], mentions: readonly Mention[]): void {
  for (const { value, end } of groups) {
    const { portfolio, countries } = value
    if (portfolio === undefined || countries.length < 2) continue
    const open = inside(mentions, { start: end, end: end + FAR }).filter(
      (each): each is PersonMention =>
        each.kind === 'person' &&
        each.value.country !== undefined &&
        countries.includes(each.value.country) &&
        isOpen(each.value, portfolio),
    )
    const holders = new Map<string, Set<string>>()
    for (const { value: one } of open)
      if (one.country !== undefined)
        holders.set(one.country, (holders.get(one.country) ?? new Set()).add(one.name))
    for (const each of open)
      if (holders.get(each.value.country ?? '')?.size === 1)
        each.value = { ...each.value, portfolio }
  }
}

/** As far behind a group may its members be named, in UTF-16 units. */
const FAR = 6000

function isOpen({ portfolio }: PersonValue, office: string): boolean {
  return portfolio === undefined || portfolio.toLowerCase() === headOf(office)
}
