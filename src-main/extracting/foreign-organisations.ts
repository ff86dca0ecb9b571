import { demonymAt } from './complements.ts'
import { isCapitalised, isOpener } from './names.ts'
import { claimTokens } from './organisations.ts'
import { matchPhrase } from './phrases.ts'
import { isFree, type Claims, type Reading } from './reading.ts'
import { hasWord } from './word-filter.ts'

/** Words that end the name of a company or school in either language. */
const ENDS = new Set(
  'inc inc. ltd ltd. llc plc corp corp. corporation company gmbh ag group records entertainment studios university airlines airways bank motors pictures network foundation institute industries energy holdings partners technologies systems united'.split(
    ' ',
  ),
)
/** Words that end, or open before « of », the name of a body in English. */
const BODIES = new Set(
  'commission committee council agency authority ministry department army navy police court parliament assembly college academy school federation alliance movement front organization organisation office bureau service fund trust board association society party press university institute bank corps command union coalition chamber embassy directorate guard brigade'.split(
    ' ',
  ),
)
const LINKS = /^(?:of|for|on)$/

function capitalsFrom(reading: Reading, at: number): number {
  const { tokens } = reading
  let end = at
  while (isCapitalised(tokens[end]) && (end === at || tokens[end]?.opensLine === false)) end += 1
  return end
}

/** « of Defence and Security », « for the Humanities » after a body: the token after it, or where it starts when there is none. */
function completed(reading: Reading, at: number): number {
  const { tokens } = reading
  let end = at
  for (let guard = 0; guard < 3; guard += 1) {
    const linked = guard > 0 && tokens[end]?.folded === 'and'
    if (!linked && !LINKS.test(tokens[end]?.folded ?? '')) break
    let next = end + 1
    if (!linked && tokens[next]?.folded === 'the') next += 1
    if (linked && BODIES.has(tokens[next]?.folded ?? '')) break
    const stop = capitalsFrom(reading, next)
    if (stop === next || tokens[next]?.opensLine === true) break
    end = stop
  }
  return end
}

/** « Liptako Basin Commission », « Bank of England », « Saban Motors »: capitalised words with one that tells an organisation. */
export function findForeignOrganisations(reading: Reading, claims: Claims): void {
  const { tokens, text, language, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (!isCapitalised(first) || isOpener(first) || !isFree(claims, first)) continue
    const run = capitalsFrom(reading, at)
    let end = -1
    for (let word = at; word < run; word += 1) {
      const folded = tokens[word]?.folded ?? ''
      const body = language === 'en' && BODIES.has(folded)
      if (word > at && (body || ENDS.has(folded))) end = word + 1
      if (!body) continue
      const far = completed(reading, word + 1)
      if (far > word + 1) {
        end = far
        break
      }
    }
    const named = lexicons.firstNames.has(first.folded) && end - at === 2
    if (end > 0 && !named) {
      const name = text.slice(first.start, tokens[end - 1]?.end ?? first.end)
      claimTokens(reading, claims, at, end, { name }, 'organisation.head', 0.75)
    }
    at = Math.max(run, end) - 1
  }
}

/** « les Lakers de Los Angeles », « le Heat de Miami »: in French, a team under a foreign word and its town. */
export function findTeams(reading: Reading, claims: Claims): void {
  const { tokens, text, lexicons, language } = reading
  if (language !== 'fr') return
  for (let at = 1; at < tokens.length; at += 1) {
    const first = tokens[at]
    const before = tokens[at - 1]?.folded ?? ''
    if (first?.shape !== 'capital' || !/^(?:les|des|aux|le|au|du)$/.test(before)) continue
    const end = capitalsFrom(reading, at)
    let town = end
    if (!/^(?:de|du|d'|des)$/.test(tokens[town]?.folded ?? '')) continue
    town += 1
    if (/^(?:l'|la)$/.test(tokens[town]?.text ?? '')) town += 1
    const place =
      matchPhrase(lexicons.cities, tokens, town) ?? matchPhrase(lexicons.countries, tokens, town)
    if (place === null || !isCapitalised(tokens[town]) || end - at > 2) continue
    const foreign =
      hasWord(lexicons.words.en, first.folded) && !hasWord(lexicons.words.fr, first.folded)
    if (!foreign || demonymAt(reading, at) !== null) continue
    const name = text.slice(first.start, tokens[town + place.length - 1]?.end ?? first.end)
    claimTokens(reading, claims, at, town + place.length, { name }, 'organisation.head', 0.7)
  }
}
