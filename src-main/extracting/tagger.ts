import { claim, isFree, tokenFrom, type Claims, type Mention, type Reading } from './reading.ts'
import { demonymAt } from './complements.ts'
import { isCapitalised, isEverydayWord, ordinaryCase } from './names.ts'
import { portfolioTokens } from './offices.ts'
import { lexicalMarks } from './tagger-features.ts'
import { bestLabels } from './tagger-path.ts'
import { NAT, type Taggers } from './tagger-weights.ts'
import { namesEvent } from './places.ts'

/** A lone word tagged with a smaller margin is wrong more often than not. */
const UNSURE = NAT / 2
/** A longer name tagged with a larger margin is right in nine cases of ten where a list knows only a part of it. */
const SURE = 2 * NAT
/** How often tagged names proved right on modern press, up to each margin. */
const RELIABILITY: readonly (readonly [number, number])[] = [
  [NAT, 0.5],
  [2 * NAT, 0.6],
  [3 * NAT, 0.73],
  [4.5 * NAT, 0.83],
  [6 * NAT, 0.9],
]

function reliability(margin: number): number {
  return RELIABILITY.find(([limit]) => margin < limit)?.[1] ?? 0.95
}

/** What a list knows of single words; a longer name may be made of them. */
const FROM_LISTS = new Set([
  'place.gazetteer',
  'place.country',
  'place.capital',
  'person.first-name',
  'organisation.listed',
])
/** Rules that guess where a name ends. */
const GUESSED_ENDS = new Set(['organisation.head', 'organisation.listed'])

/** Whether a claimed name gives way to a tagged one that overlaps it. */
function givesWay(claimed: Mention, tagged: Mention): boolean {
  const holds = tagged.start <= claimed.start && tagged.end >= claimed.end
  const longer = tagged.end - tagged.start > claimed.end - claimed.start
  if (holds) return longer && (FROM_LISTS.has(claimed.rule) || GUESSED_ENDS.has(claimed.rule))
  return claimed.kind === tagged.kind && GUESSED_ENDS.has(claimed.rule)
}

/** Makes room for a tagged name that is surer than the one rule that claimed a part of it. */
function makeRoom(claims: Claims, tagged: Mention): void {
  const inTheWay = claims.mentions.filter(
    (each) => each.start < tagged.end && tagged.start < each.end,
  )
  const [only] = inTheWay
  if (only === undefined || inTheWay.length > 1 || !givesWay(only, tagged)) return
  claims.covered.fill(0, only.start, only.end)
  claims.mentions = claims.mentions.filter((each) => each !== only)
}

function mentionOf(
  reading: Reading,
  label: number,
  from: number,
  to: number,
  margin: number,
): Mention | null {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
  if (first === undefined || last === undefined) return null
  const words = reading.text.slice(first.start, last.end).replace(/\s+/g, ' ')
  const alone = !words.includes(' ')
  if (alone && margin < UNSURE) return null
  const base = {
    start: first.start,
    end: last.end,
    confidence: reliability(margin),
  }
  if (label === 1)
    return { ...base, kind: 'person', value: { name: ordinaryCase(words) }, rule: 'person.model' }
  if (label === 3) return { ...base, kind: 'place', value: { name: words }, rule: 'place.model' }
  return { ...base, kind: 'organisation', value: { name: words }, rule: 'organisation.model' }
}

/** Whether a tagged name can be one: no demonym for a place, nothing that every dictionary holds, no initials alone. */
function isPlausible(reading: Reading, mention: Mention, from: number, to: number): boolean {
  const { tokens, lexicons, language } = reading
  const words = tokens.slice(from, to)
  if (mention.kind === 'place') {
    const after = tokens[to]
    const cut = to - from === 1 && isCapitalised(after) && !after.opensLine
    return !cut && !namesEvent(reading, from) && demonymAt(reading, from)?.length !== to - from
  }
  const everyday = words.every(
    (word) => !isCapitalised(word) || isEverydayWord(word, lexicons, language),
  )
  if (mention.kind === 'person')
    return !everyday && words.some((word) => word.text.length > 2 && /^\D+$/.test(word.text))
  return !everyday || words.length > 1 || lexicons.organisations.values.has(words[0]?.folded ?? '')
}

/** Names that no list and no rule knew, by the trained model. */
export function findTaggedNames(reading: Reading, claims: Claims, taggers: Taggers): void {
  const { tokens, sentences, lexicons, language } = reading
  const weights = taggers(language)
  const portfolios = portfolioTokens(reading)
  for (const sentence of sentences) {
    const from = tokenFrom(tokens, sentence.start)
    const words = tokens.slice(from, tokenFrom(tokens, sentence.end))
    const tagged = bestLabels(weights, words, lexicalMarks(words, lexicons, language))
    for (let at = 0; at < tagged.length; at += 1) {
      const label = tagged[at]?.label ?? 0
      if (label === 0) continue
      let end = at + 1
      let margin = tagged[at]?.margin ?? 0
      while (tagged[end]?.label === label + 1) {
        margin = Math.min(margin, tagged[end]?.margin ?? 0)
        end += 1
      }
      margin = Math.min(margin, tagged[end]?.margin ?? margin)
      const mention = mentionOf(
        reading,
        label % 2 === 1 ? label : label - 1,
        from + at,
        from + end,
        margin,
      )
      if (
        mention &&
        !portfolios.has(from + at) &&
        ((margin >= SURE && mention.kind !== 'place') ||
          isPlausible(reading, mention, from + at, from + end)) &&
        /\p{Lu}/u.test(reading.text.slice(mention.start, mention.end))
      ) {
        if (margin >= SURE && !isFree(claims, mention)) makeRoom(claims, mention)
        if (isFree(claims, mention)) claim(claims, mention)
      }
      at = end - 1
    }
  }
}
