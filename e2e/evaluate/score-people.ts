import type { Extracted } from '../../src-main/shared/proposal.ts'
import { nthOccurrence, type GoldItem } from './gold.ts'
import { sameFunction, sameName } from './same-words.ts'
import { mark, type Sheet } from './sheet.ts'
import { around, overlaps } from './spans.ts'

type Group = Extract<Extracted, { kind: 'group' }>
type Person = Extract<Extracted, { kind: 'person' }>

/** The rank as a word list writes it: « Gén. » and « général » are one. */
const RANKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gal|gén\.?|gen\.?|general)$/iu, 'général'],
  [/^(?:col\.?)$/iu, 'colonel'],
  [/^(?:dr\.?|docteur|doctor)$/iu, 'dr'],
  [/^(?:pr\.?|prof\.?|professeure?|professor)$/iu, 'pr'],
]

/** One word for all the ways to write a rank: « Pr » and « professeure ». */
export function rankWord(rank: string): string {
  return RANKS.find(([form]) => form.test(rank))?.[1] ?? rank
}

const COURTESY = /^(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Monsieur|Madame)\.?$/u

/**
 * What is told of the people an article names: rank, function, country. A person proposed under any of their
 * forms counts once; what is told of somebody the gold does not know is left to the measure of names.
 */
export function scorePeople(
  sheet: Sheet,
  { slug, gold }: GoldItem,
  found: readonly Person[],
): void {
  for (const person of gold.people) {
    const forms = [person.name, ...person.mentions]
    const values = found
      .filter(({ value }) => forms.some((form) => sameName(form, value.name)))
      .map(({ value }) => value)
    const told = (what: string, wanted: string | null, got: string | undefined) => (): string =>
      `${slug}: ${person.name}: ${what} ${wanted ?? 'none'}, got ${got ?? 'none'}`
    const portfolio = values.find((value) => value.portfolio !== undefined)?.portfolio
    const wanted = person.portfolio
    // The gold keeps the body and the country apart from the function; extraction may tell them with it.
    const whole = `${wanted ?? ''} ${person.organisation ?? ''}`
    const rightRole =
      wanted !== null &&
      portfolio !== undefined &&
      (sameFunction(wanted, portfolio) || sameFunction(whole, portfolio))
    if (wanted !== null) mark(sheet, 'role.recall', rightRole, told('function', wanted, portfolio))
    if (portfolio !== undefined)
      mark(sheet, 'role.precision', rightRole, told('function', wanted, portfolio))
    const rank = values.find((value) => value.rank !== undefined)?.rank
    const wantedRank = person.rank !== null && !COURTESY.test(person.rank) ? person.rank : null
    const rightRank =
      wantedRank !== null &&
      rank !== undefined &&
      sameFunction(rankWord(wantedRank), rankWord(rank))
    if (wantedRank !== null) mark(sheet, 'rank.recall', rightRank, told('rank', wantedRank, rank))
    if (rank !== undefined) mark(sheet, 'rank.precision', rightRank, told('rank', wantedRank, rank))
    const country = values.find((value) => value.country !== undefined)?.country
    const rightCountry = person.country === country
    if (person.country !== null)
      mark(sheet, 'person-country.recall', rightCountry, told('country', person.country, country))
    if (country !== undefined)
      mark(
        sheet,
        'person-country.precision',
        rightCountry,
        told('country', person.country, country),
      )
  }
}

/** Unnamed groups: found where they stand, with the office of their members and the right countries. */
export function scoreGroups(
  sheet: Sheet,
  { slug, text, gold }: GoldItem,
  found: readonly Group[],
): void {
  const groups = gold.groups.flatMap((group) => {
    const span = nthOccurrence(text, group.text)
    return span === null ? [] : [{ ...group, ...span }]
  })
  for (const group of groups) {
    const each = found.find((one) => overlaps(one, group))
    const told = (): string =>
      `${slug}: ${group.text} [${group.portfolio} ${group.countries.join(' ')}], got ${
        each === undefined
          ? 'nothing'
          : `${each.text} [${each.value.portfolio ?? ''} ${each.value.countries.join(' ')}]`
      }`
    mark(sheet, 'group.recall', each !== undefined, told)
    const portfolio = each?.value.portfolio
    mark(
      sheet,
      'group.office',
      portfolio !== undefined && sameFunction(group.portfolio, portfolio),
      told,
    )
    const countries = each?.value.countries.toSorted().join(' ')
    mark(sheet, 'group.countries', countries === group.countries.toSorted().join(' '), told)
  }
  // A group told again in the same words stands once in the gold.
  const forms = new Set(groups.map((group) => group.text.toLowerCase()))
  for (const one of found)
    mark(
      sheet,
      'group.precision',
      groups.some((group) => overlaps(one, group)) || forms.has(one.text.toLowerCase()),
      () => `${slug}: ${around(text, one)}`,
    )
}
