import type { Mention, Reading } from './reading.ts'

export type Gender = 'f' | 'm'

export type PersonMention = Extract<Mention, { kind: 'person' }>

const FEMININE =
  /(?<!\p{L})(?:Mme|Madame|Mlle|présidente|directrice|ambassadrice|cheffe|envoyée|déléguée|conseillère|députée|sénatrice|avocate|générale|colonelle|reine|princesse|chancelière|médiatrice|commissaire européenne|secrétaire générale|première ministre)(?!\p{L})/iu
const MASCULINE =
  /(?<!\p{L})(?:M\.|Monsieur|président|directeur|ambassadeur|envoyé|délégué|conseiller|député|sénateur|avocat|général|colonel|roi|prince|chancelier|médiateur|imam|cheikh|lieutenant|commandant|capitaine|amiral)(?!\p{L})/u

const PEER =
  /(?:son|sa|leur|his|her|their)[^\S\n](?:\p{L}+[^\S\n])?(?:homologue|collègue|prédécesseur|successeur|counterpart|predecessor|successor)(?!\p{L})(?![^]*[.;!?][^\S\n])/u

/** The last article of a noun of office: « la ministre », « le nouveau président ». */
function articleOf(office: string, words: string): Gender | null {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:(la|une|sa|cette)|(?:le|un|son|ce|au|du))[^\\S\\n](?:\\p{L}+[^\\S\\n]){0,2}${escapePattern(office)}(?!\\p{L})`,
    'giu',
  )
  const found = [...words.matchAll(pattern)].at(-1)
  return found === undefined ? null : found[1] === undefined ? 'm' : 'f'
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether the article of an office or the titles beside a name tell a man or a woman. */
export function genderAt({ text }: Reading, { start, end, value }: PersonMention): Gender | null {
  const words = text.slice(Math.max(0, start - 120), start)
  // Before « son homologue » the office and its article are somebody else's.
  const peer = words.search(PEER)
  const before = peer < 0 ? words : words.slice(peer)
  const titles = `${/[^,.;:«»(–\n]*$/u.exec(before)?.[0] ?? ''} ${value.rank ?? ''} ${value.portfolio ?? ''}`
  if (FEMININE.test(titles)) return 'f'
  const office = value.portfolio?.split(/[\s-]/)[0]
  const told =
    office === undefined
      ? null
      : (articleOf(office, before) ?? articleOf(office, text.slice(end, end + 80)))
  if (told !== null) return told
  const apposed = /^,[^\S\n](?:(la|une)|(?:le|un))[^\S\n]\p{Ll}/u.exec(text.slice(end, end + 12))
  if (apposed !== null) return apposed[1] === undefined ? 'm' : 'f'
  return MASCULINE.test(titles) ? 'm' : null
}
