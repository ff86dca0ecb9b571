import type { Position } from '../shared/actor.ts'
import { countryName, ofCountry } from '../shared/country-names.ts'
import { fold, foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'

/** Someone a document speaks of, with the position held on its day. */
export type Person = { id: string; name: string; position: Position | null }

/** Ranks that stand before a name without an article. */
const bareRank =
  /^(?:m|mm|mme|mmes|mlle|dr|dre|pr|pre|me|mr|mrs|ms|professor|doctor|s\.?e\.?(?:m\.?)?)\.?(?: |$)/
const feminineRank =
  /^(?:generale|colonelle|commandante|amirale|vice-amirale|contre-amirale|lieutenante|adjudante|sergente|caporale|marechale|prefete|ambassadrice|inspectrice|controleuse|brigadiere|cheffe|princesse|reine|soeur|mere)\b/
/** Words that open the name of an organisation, by the article they take. */
const organisationArticles: [RegExp, string][] = [
  [/^(?:nations|forces|etats|comores)\b/, 'des '],
  [/^[aeiou]/, 'de l’'],
  [
    /^(?:commission|banque|communaute|ligue|federation|fondation|mission|force|coordination|confederation|coalition|chambre|cour|direction|garde|gendarmerie|police|presidence|primature|societe|delegation|cellule|brigade|marine|conference|haute autorite|haute cour)\b/,
    'de la ',
  ],
  [
    /^(?:conseil|comite|bureau|centre|ministere|mouvement|front|parti|haut-commissariat|parlement|gouvernement|groupe|groupement|fonds|programme|secretariat|senat|syndicat|tribunal|reseau|rassemblement|g5|g7|g20)\b/,
    'du ',
  ],
]

/**
 * A person as a document introduces them: rank, name linked to the record, function and country, as
 * the record holds them: « le général Salifou Mody, ministre de la Défense du Niger ». No capital is
 * given to the first word: see `capitalised`.
 */
export function introduced(person: Person, language: Language): string {
  const held = person.position
  const office = held === null ? '' : officeOf(held, language)
  return office === ''
    ? `${named(person, language)}${countryAside(held, language)}`
    : `${named(person, language)}, ${office}`
}

/** Rank and name alone: « le général Salifou Mody ». */
export function named(person: Person, language: Language): string {
  const link = writeRecordLink({ kind: 'actor', id: person.id, label: person.name })
  const rank = person.position?.rank ?? null
  if (rank === null || rank === '') return link
  return language === 'en' ? `${capitalised(rank)} ${link}` : `${frenchRank(rank)} ${link}`
}

/** Function with its organisation and country, as a document says them in a sentence; may be empty. */
export function officeOf(position: Position, language: Language): string {
  const { title, organisation, country } = position
  if (title === null) return organisation ?? ''
  if (organisation !== null) {
    if (mentions(title, organisation)) return title
    return language === 'fr'
      ? `${title}${ofOrganisation(organisation)}`
      : `${title}, ${organisation}`
  }
  if (country === null || mentionsCountry(title, country)) return title
  return language === 'fr'
    ? `${title} ${ofCountry(country, 'fr')}`
    : `${title} (${countryName(country, 'en')})`
}

/** The text with its first letter a capital; the marks of Markdown before it stay. */
export function capitalised(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})(?!\p{L}*:\/\/)/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  )
}

function frenchRank(rank: string): string {
  const folded = fold(rank)
  if (bareRank.test(folded)) return rank
  // Ranks are common nouns in French: a capital is the source's layout, not the rank's.
  const written = /^\p{Lu}\p{Ll}/u.test(rank) ? rank.charAt(0).toLowerCase() + rank.slice(1) : rank
  if (/^[aeiou]/.test(folded)) return `l’${written}`
  return `${feminineRank.test(folded) ? 'la' : 'le'} ${written}`
}

function ofOrganisation(organisation: string): string {
  const folded = fold(organisation)
  const article = organisationArticles.find(([head]) => head.test(folded))?.[1]
  return article === undefined ? ` (${organisation})` : ` ${article}${organisation}`
}

function countryAside(position: Position | null, language: Language): string {
  const country = position?.country ?? null
  return country === null ? '' : ` (${countryName(country, language)})`
}

function mentions(text: string, name: string): boolean {
  return ` ${foldName(text)} `.includes(` ${foldName(name)} `)
}

/**
 * Whether a title names its country already, by its name or by an adjective made from it: « ministre
 * malien de la Défense ». The adjective is known by the beginning it shares with the name.
 */
function mentionsCountry(title: string, country: string): boolean {
  const words = foldName(title).split(' ')
  return (['fr', 'en'] as const).some((language) => {
    const name = countryName(country, language)
    if (mentions(title, name)) return true
    const stem = foldName(name).replace(/ /g, '').slice(0, 4)
    return stem.length === 4 && words.some((word) => word.length > 4 && word.startsWith(stem))
  })
}
