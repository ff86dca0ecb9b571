import { matchPhrase } from './phrases.ts'
import type { CountryMention } from './countries.ts'
import type { Reading } from './reading.ts'
import { isCapitalised } from './names.ts'
import type { Token } from './tokens.ts'

const LINKS = new Set("de du des d' au aux pour aupres charge chargee of for".split(' '))
const ARTICLES = new Set("la le les l' the".split(' '))
const ADJECTIVE =
  /(?:ale?s?|aux|eres?|ieure?s?|iques?|aires?|elles?|els?|ifs?|ives?|ees?|e|iens?|iennes?|aines?|ains?|aises?|ais|oises?|ois|ants?|antes?|euses?|eux|ines?)$/
const NOT_ADJECTIVES = new Set(
  'a ont est sont et ou que qui dans sur par avec de le la les ce se ne en declare indique affirme annonce ajoute entre contre chaque comme elle encore meme notre votre etre apres depuis jusque parle rencontre reste semble pense espere salue arrive reagi comme me te cette une pendant lorsque puisque quelle quel celle puis mais pourtant ensuite presente exige demande appelle rappelle estime dirige preside represente vise adresse propose accuse souligne insiste visite signe reste existe dispose compte prevoit tente decide accepte refuse confirme ignore alerte denonce juge assure plaide raconte temoigne explique promet regrette reclame souhaite previent repond craint refuse ironise tonne'.split(
    ' ',
  ),
)

/** Told of a function right after its head, without being adjectives by their ending. */
const AFTER_HEAD = new Set(
  'delegue deleguee adjoint adjointe general generale membres elu elue sortant sortante designe designee'.split(
    ' ',
  ),
)

/** A country named at a token: by its name or a capital, not by a demonym, and written with a capital. */
export function countryAt(
  reading: Reading,
  at: number,
): { length: number; mention: CountryMention } | null {
  const token = reading.tokens[at]
  if (!isCapitalised(token)) return null
  const match = matchPhrase(reading.lexicons.countries, reading.tokens, at)
  const mention = match?.values.find(
    (each) =>
      each.kind !== 'demonym' &&
      fitsCase(each.name, token, match.length) &&
      !inCapitals(reading, at, each.name),
  )
  return match && mention ? { length: match.length, mention } : null
}

function fitsCase(name: string, token: Token, length: number): boolean {
  return length > 1 || !/^[A-Z.]+$/.test(name) || token.text === name
}

/** In a line of capitals « EAU » is water, not the Emirates. */
function inCapitals(reading: Reading, at: number, name: string): boolean {
  if (!/^[A-Z.]+$/.test(name)) return false
  return [reading.tokens[at - 1], reading.tokens[at + 1]].some((each) => each?.shape === 'upper')
}

/** The country of a demonym at a token (« malien », « Nigerian »). */
export function demonymAt(reading: Reading, at: number): { length: number; code: string } | null {
  const match = matchPhrase(reading.lexicons.countries, reading.tokens, at)
  const mention = match?.values.find((each) => each.kind === 'demonym')
  if (!match || !mention) return null
  // « nigérien » and « nigérian » fold apart; English « Nigerien » does not meet French « nigérian » either.
  return { length: match.length, code: mention.code }
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 3 &&
    token.shape === 'lower' &&
    ADJECTIVE.test(token.folded) &&
    !NOT_ADJECTIVES.has(token.folded)
  )
}

export interface Complement {
  /** Token after the complement. */
  end: number
  country?: string
  /** All countries told by demonyms, in their order: « les ministres malien et nigérien ». */
  demonyms: string[]
  /** Token spans that only tell the country: left out of a portfolio. */
  countryTokens: [number, number][]
  organisation?: string
  /** Where « de la Cour des comptes » opens, when what completes a function is a body told by its own name; else −1. */
  organisationFrom: number
  hasCapital: boolean
  /** Token index of the last noun read, or −1. */
  lastNoun: number
}

/** How many tokens of a noun phrase start at `at`, after a link and an article. */
function nounLength(reading: Reading, at: number): number {
  const { tokens, lexicons } = reading
  const listed = matchPhrase(lexicons.organisations, tokens, at)
  if (listed && isCapitalised(tokens[at])) return listed.length
  const country = countryAt(reading, at)
  if (country) return country.length
  const city = matchPhrase(lexicons.cities, tokens, at)
  if (city && city.length > 1 && isCapitalised(tokens[at + city.length - 1])) return city.length
  let end = at + 1
  const capital = isCapitalised(tokens[at])
  while (end < tokens.length && end - at < 5) {
    const token = tokens[end]
    if (token === undefined || token.opensLine) break
    if (token.shape === 'lower' && demonymAt(reading, end) !== null) break
    const adjective =
      isAdjective(token) ||
      (capital &&
        token.shape === 'capital' &&
        ADJECTIVE.test(token.folded) &&
        !lexicons.firstNames.has(token.folded) &&
        !isCapitalised(tokens[end + 1]))
    if (!adjective) break
    end += 1
  }
  return end - at
}

/** Reads « de la Défense et des Anciens combattants du Mali » from the token after a head noun. */
export function readComplement(reading: Reading, at: number): Complement {
  const { tokens } = reading
  const result: Complement = {
    end: at,
    demonyms: [],
    countryTokens: [],
    organisationFrom: -1,
    hasCapital: false,
    lastNoun: -1,
  }
  let position = at
  let afterPlace = false
  for (let guard = 0; guard < 12; guard += 1) {
    const token = tokens[position]
    if (token === undefined || (token.opensLine && position > at)) break
    const joined = result.demonyms.length > 0 && /^(?:et|and|,)$/.test(token.folded) ? 1 : 0
    const told = tokens[position + joined]
    const demonym = told?.shape === 'lower' ? demonymAt(reading, position + joined) : null
    if (demonym) {
      result.country ??= demonym.code
      result.demonyms.push(demonym.code)
      result.countryTokens.push([position, position + joined + demonym.length])
      position += joined + demonym.length
      result.end = position
      continue
    }
    if ((isAdjective(token) && !afterPlace) || AFTER_HEAD.has(token.folded)) {
      position += 1
      result.end = position
      continue
    }
    let next = position
    if (token.folded === 'et' || token.folded === 'and' || (token.text === ',' && result.end > at))
      next += 1
    if (token.folded === 'par' && tokens[position + 1]?.folded === 'interim') {
      position += 2
      result.end = position
      continue
    }
    const linkAt = next
    const delegated = /^deleguee?s?$/.test(tokens[next - 1]?.folded ?? '')
    if (delegated && /^[àÀ]$/.test(tokens[next]?.text ?? '')) next += 1
    while (LINKS.has(tokens[next]?.folded ?? '') && next - linkAt < 3) next += 1
    if (next === linkAt) break
    const articleAt = next
    while (ARTICLES.has(tokens[next]?.folded ?? '') && next - articleAt < 1) next += 1
    const noun = tokens[next]
    if (
      noun === undefined ||
      noun.opensLine ||
      noun.shape === 'punctuation' ||
      noun.shape === 'number'
    )
      break
    if (token.text === ',' && !/^(?:de|des|du|d')$/.test(tokens[linkAt]?.folded ?? '')) break
    if (token.text === ',' && !isCapitalised(noun)) break
    const country = countryAt(reading, next)
    const length = nounLength(reading, next)
    if (country && country.length === length && country.mention.kind === 'name') {
      result.country = country.mention.code
      result.countryTokens.push([linkAt, next + length])
    } else if (isCapitalised(noun)) {
      const listed = matchPhrase(reading.lexicons.organisations, tokens, next)
      if (listed)
        result.organisation = reading.text.slice(
          noun.start,
          tokens[next + length - 1]?.end ?? noun.end,
        )
      const body = listed ?? matchPhrase(reading.lexicons.organisationHeads, tokens, next)
      if (body && result.organisationFrom < 0) result.organisationFrom = linkAt
    }
    if (isCapitalised(noun)) result.hasCapital = true
    afterPlace =
      isCapitalised(noun) &&
      (country !== null || matchPhrase(reading.lexicons.cities, tokens, next)?.length === length)
    result.lastNoun = next
    position = next + length
    result.end = position
  }
  return result
}
