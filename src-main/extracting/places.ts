import type { PlaceValue } from '../shared/proposal.ts'
import { countryAt } from './complements.ts'
import type { CityEntry } from './lexicons.ts'
import { isCapitalised, isEverydayWord, isOpener, readName } from './names.ts'
import { looksLikeAcronym } from './acronyms.ts'
import { matchPhrase } from './phrases.ts'
import { claim, isFree, type Claims, type Reading } from './reading.ts'

const LOCATIVE = new Set(
  "a au aux en dans vers depuis de d' du des pres chez sur via entre jusqu' in at from near to of around outside towards across".split(
    ' ',
  ),
)
const ACTS =
  /^(?:a|accuse|annonce|estime|refuse|demande|dénonce|exige|rejette|salue|veut|entend|assure|affirme|dément|réclame|menace|condamne|appelle|soutient|accepte|accuses|says|rejects|wants|denies|demands|warns|has)$/u

function claimPlace(
  reading: Reading,
  claims: Claims,
  from: number,
  to: number,
  value: PlaceValue,
  rule: string,
  confidence: number,
): boolean {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
  if (first === undefined || last === undefined) return false
  return claim(claims, {
    kind: 'place',
    start: first.start,
    end: last.end,
    value,
    rule,
    confidence,
  })
}

/** Whether a capitalised word touches a name on either side, so that it is likely a part of it. */
function insideName(reading: Reading, from: number, to: number): boolean {
  const before = reading.tokens[from - 1]
  const after = reading.tokens[to]
  const left = isCapitalised(before) && !isOpener(before) && !reading.tokens[from]?.opensLine
  const right = isCapitalised(after) && !after.opensLine
  return left || right
}

const EVENT =
  /^(?:championnats?|coupe|open|tournoi|tour|prix|festival|ligue|marathon|rallye|masters|cup|championships?)$/

/** « Championnat de France », « Open de Brisbane »: a competition, and no place of what is told. */
export function namesEvent(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const link = /^(?:l'|la|le|les)$/.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1
  if (!/^(?:de|du|d'|des|of)$/.test(tokens[link]?.folded ?? '')) return false
  const head = tokens[link - 1]
  if (head === undefined || !EVENT.test(head.folded)) return false
  return /^championnat/.test(head.folded) || isCapitalised(head)
}

const ENDS =
  /^(?:basin|river|valley|province|region|county|district|desert|islands?|mountains?|airport|street|avenue|bay|peninsula|prefecture|strait|delta|gulf|sea)$/

/** « the Liptako Basin », « Kayes Region »: in English the kind of place comes last. */
function findEndedPlaces(reading: Reading, claims: Claims): void {
  const { tokens, text } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (!isCapitalised(first) || isOpener(first)) continue
    let end = at + 1
    while (isCapitalised(tokens[end]) && tokens[end]?.opensLine === false && end - at < 5) end += 1
    const last = end - at > 1 ? tokens[end - 1] : undefined
    if (last !== undefined && ENDS.test(last.folded)) {
      const value = { name: text.slice(first.start, last.end) }
      claimPlace(reading, claims, at, end, value, 'place.head', 0.8)
    }
    at = end - 1
  }
}

/** Countries and seats of power; « Bamako accuse Paris » is a place acting for a state. */
export function findCountries(reading: Reading, claims: Claims): void {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const country = countryAt(reading, at)
    if (!country || namesEvent(reading, at)) continue
    const { length, mention } = country
    const acts = ACTS.test(tokens[at + length]?.text ?? '')
    if (length === 1 && mention.kind === 'capital' && insideName(reading, at, at + 1)) continue
    const rule =
      mention.kind === 'name' ? 'place.country' : acts ? 'place.metonymy' : 'place.capital'
    const name = reading.text.slice(tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0)
    if (claimPlace(reading, claims, at, at + length, { name, country: mention.code }, rule, 0.96))
      at += length - 1
  }
}

/** The reading of a city name that the text speaks for: a country of the article first, then the most people. */
function likeliest(
  cities: readonly CityEntry[],
  countries: ReadonlySet<string>,
): CityEntry | undefined {
  const weight = (city: CityEntry): number =>
    city.population + (countries.has(city.country) ? 1_000_000 : 0)
  return [...cities].sort((a, b) => weight(b) - weight(a))[0]
}

/** Names of towns that are also everyday words. */
const COMMON = new Set(
  'la defense|defense|police|cite|mary|la reunion|nice|tours|sens|die|lens|bourg|marche|central|centre|union|mission|male|mali|chef|bar|parc|lac|port|mars|young|king|general|justice|liberte|victoria|lucas|santiago|hamilton|nelson|lincoln|jackson|washington dc|date|time|mobile|reading|bath|orange|enterprise|independence|of|man|san|santa|santo|saint|sainte|don|dos|los|las|est|ouest|nord|sud|sur|senateur|parlement|ministre|campus|eden|paradis|apple|media|temple|college|orient|paz|pau|salon|vire|vertu|charite|bois|grande|grand|petit|bonne|belle|roche|mer|cap|bay|bend|home|price|sale|war|peace|hope|love|best|most|much|many|can|may|van|ben|ali|issa|moussa|musa|omar|hassan'.split(
    '|',
  ),
)

/** Cities and regions of the gazetteer, where a preposition, a large population or the article's countries speak for them. */
export function findCities(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  const countries = new Set(claims.mentions.flatMap((each) => each.value.country ?? []))
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!isCapitalised(token) || !isFree(claims, token)) continue
    const match = matchPhrase(lexicons.cities, tokens, at)
    if (!match || namesEvent(reading, at)) continue
    const last = tokens[at + match.length - 1]
    if (
      (!isCapitalised(last) && !match.values.some((each) => each.population >= 999)) ||
      COMMON.has(
        tokens
          .slice(at, at + match.length)
          .map((each) => each.folded)
          .join(' '),
      ) ||
      (match.length === 1 && looksLikeAcronym(token) && token.text.length < 5)
    )
      continue
    const city = likeliest(match.values, countries)
    if (city === undefined || insideName(reading, at, at + match.length)) continue
    const everyday = match.length === 1 && isEverydayWord(token, lexicons, reading.language)
    if (everyday && city.population < 500) continue
    const before = tokens[at - 1]?.folded ?? ''
    const located = LOCATIVE.has(before) || /^(?:la|le|les|l'|the)$/.test(before)
    const strong = city.population >= 300 && !lexicons.firstNames.has(token.folded)
    if (
      !located &&
      !(strong && (countries.has(city.country) || match.length > 1 || city.population >= 999))
    )
      continue
    if (isOpener(token) && match.length === 1) continue
    const name = reading.text.slice(token.start, tokens[at + match.length - 1]?.end ?? token.end)
    const value = { name, ...(city.country !== '' && { country: city.country }) }
    const known = countries.has(city.country) || city.population >= 100
    if (
      claimPlace(
        reading,
        claims,
        at,
        at + match.length,
        value,
        'place.gazetteer',
        known ? 0.9 : 0.75,
      )
    )
      at += match.length - 1
  }
}

/** Kinds of places whose head belongs to the name: « lac Tchad », « rue de la Paix ». */
const PHYSICAL =
  /^(?:rue|avenue|boulevard|place|quai|route|autoroute|pont|gare|aeroport|port|palais|stade|chateau|parc|tour|plage|lac|fleuve|riviere|mont|monts|massif|desert|golfe|baie|mer|ocean|detroit|ile|iles|vallee|foret|camp|base|hopital|col|corne|bande|quartier)$/

/** « la région de Tillia », « l’aéroport de Sola », « rue Kéïta »: a head noun of place, then a name. */
export function findHeadedPlaces(reading: Reading, claims: Claims): void {
  const { tokens, lexicons, text } = reading
  if (reading.language === 'en') findEndedPlaces(reading, claims)
  for (let at = 0; at < tokens.length; at += 1) {
    const head = matchPhrase(lexicons.placeHeads, tokens, at)
    const first = tokens[at]
    if (!head || first === undefined || !isFree(claims, first)) continue
    let position = at + head.length
    const link = position
    while (
      /^(?:de|du|des|d'|la|le|l'|les)$/.test(tokens[position]?.folded ?? '') &&
      tokens[position]?.shape === 'lower' &&
      position - link < 2
    )
      position += 1
    const name = readName(tokens, position, lexicons)
    if (name === null || tokens[position]?.opensLine) continue
    const whole = PHYSICAL.test(first.folded) || first.shape !== 'lower'
    const from = whole ? at : position
    const value = { name: text.slice(tokens[from]?.start ?? 0, tokens[name.end - 1]?.end ?? 0) }
    if (claimPlace(reading, claims, from, name.end, value, 'place.head', 0.8)) at = name.end - 1
  }
}

/** « à Tabankort », « en Azaria »: an unlisted capitalised name after a preposition that takes places. */
export function findPrepositionPlaces(reading: Reading, claims: Claims): void {
  const { tokens, lexicons, language, text } = reading
  const before = language === 'fr' ? /^(?:à|en|vers)$/ : /^(?:in|near|at)$/
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!isCapitalised(token) || token.opensLine || !isFree(claims, token)) continue
    if (
      !before.test(tokens[at - 1]?.text ?? '') ||
      lexicons.firstNames.has(token.folded) ||
      isOpener(token)
    )
      continue
    if (
      token.shape === 'upper' ||
      matchPhrase(lexicons.organisationHeads, tokens, at) ||
      matchPhrase(lexicons.offices, tokens, at)
    )
      continue
    const name = readName(tokens, at, lexicons)
    if (name === null || name.capitals > 2) continue
    const value = { name: text.slice(token.start, tokens[name.end - 1]?.end ?? token.end) }
    claimPlace(reading, claims, at, name.end, value, 'place.preposition', 0.6)
    at = name.end - 1
  }
}
