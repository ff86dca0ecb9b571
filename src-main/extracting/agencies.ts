import { claim, type Claims, type Reading } from './reading.ts'

/** Words that end the name of an agency or a paper: « Nil Presse », « Baltique Dépêches », “Atlas Wire”. */
const NAMED =
  /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]+[^\S\n]){1,3}(?:Presse|Press|Dépêches|Infos?|Newswire|Wire|News[^\S\n]Agency|News|Médias?)(?![\p{L}-])/gu
/** Agencies whose names end otherwise, and acronyms that stand for one. */
const KNOWN: readonly (readonly [RegExp, string, string?])[] = [
  [/(?<![\p{L}-])(?:AFP|Agence France-Presse)(?![\p{L}-])/gu, 'Agence France-Presse', 'AFP'],
  [/(?<![\p{L}-])Reuters(?![\p{L}-])/gu, 'Reuters'],
  [/(?<![\p{L}-])(?:Associated Press)(?![\p{L}-])/gu, 'Associated Press', 'AP'],
  [/(?<![\p{L}-])(?:Xinhua|Chine nouvelle)(?![\p{L}-])/gu, 'Xinhua'],
  [/(?<![\p{L}-])(?:Anadolu)(?![\p{L}-])/gu, 'Anadolu'],
]
/** What opens a sentence or stands before a name and is no part of it: « Selon Nil Presse ». */
const OPENS =
  /^(?:Selon|D[’']après|Pour|Interrogé par|À|A|Le|La|Les|L[’']|Un|Une|According|The|Our|By|To)[^\S\n]/u

/** News agencies and papers, wherever they are named: they are no people. */
export function findAgencies({ text }: Reading, claims: Claims): void {
  for (const [pattern, name, acronym] of KNOWN)
    for (const { index, 0: words } of text.matchAll(pattern))
      claim(claims, {
        ...{ kind: 'organisation', start: index, end: index + words.length },
        value: { name, ...(acronym !== undefined && { acronym }) },
        ...{ rule: 'organisation.agency', confidence: 0.9 },
      })
  for (const { index, 0: words } of text.matchAll(NAMED)) {
    const lead = OPENS.exec(words)?.[0].length ?? 0
    const name = words.slice(lead)
    if (!/[^\S\n]/u.test(name)) continue
    claim(claims, {
      ...{ kind: 'organisation', start: index + lead, end: index + words.length },
      value: { name: name.replace(/\s+/g, ' ') },
      ...{ rule: 'organisation.agency', confidence: 0.85 },
    })
  }
}
