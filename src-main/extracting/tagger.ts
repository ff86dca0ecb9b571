import { claim, isFree, tokenFrom, type Claims, type Mention, type Reading } from './reading.ts'
import { demonymAt } from './complements.ts'
import { isCapitalised, isEverydayWord, ordinaryCase } from './names.ts'
import { portfolioTokens } from './offices.ts'
import { labelFeatures, lexicalMarks, wordFeatures } from './tagger-features.ts'
import { LABELS, type Taggers, type TaggerWeights } from './tagger-weights.ts'
import { namesEvent } from './places.ts'
import type { Token } from './tokens.ts'

interface Tagged {
  label: number
  /** Distance to the second best label, in weight units. */
  margin: number
}

/** Whether a label may follow another: an inside one only continues its own kind. */
export function mayFollow(label: number, previous: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1
}

/** Labels one sentence from left to right. */
function tagSentence(
  weights: TaggerWeights,
  tokens: readonly Token[],
  marks: readonly string[],
): Tagged[] {
  const tagged: Tagged[] = []
  const scores = new Int32Array(LABELS.length)
  for (let at = 0; at < tokens.length; at += 1) {
    scores.fill(0)
    const previous = tagged[at - 1]?.label ?? 0
    const features = [
      ...wordFeatures(tokens, marks, at),
      ...labelFeatures(tokens, marks, at, previous, tagged[at - 2]?.label ?? 0),
    ]
    for (const feature of features) {
      const base = feature * LABELS.length
      for (let label = 0; label < LABELS.length; label += 1) {
        scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0)
      }
    }
    let best = 0
    let highest = scores[0] ?? 0
    let second = -Infinity
    for (let label = 1; label < LABELS.length; label += 1) {
      const score = scores[label] ?? 0
      if (!mayFollow(label, previous)) continue
      if (score > highest) {
        second = highest
        highest = score
        best = label
      } else if (score > second) second = score
    }
    tagged.push({ label: best, margin: highest - second })
  }
  return tagged
}

/** A lone word tagged with a smaller margin is wrong more often than not. */
const UNSURE = 5000
/** How often a tagged name, of one word or of several, proved right on modern reports; by label. */
const RELIABILITY: Record<number, readonly [number, number]> = {
  1: [0.5, 0.93],
  3: [0.78, 0.8],
  5: [0.5, 0.5],
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
    confidence: RELIABILITY[label]?.[alone ? 0 : 1] ?? 0.5,
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
    const tagged = tagSentence(weights, words, lexicalMarks(words, lexicons, language))
    for (let at = 0; at < tagged.length; at += 1) {
      const label = tagged[at]?.label ?? 0
      if (label === 0) continue
      let end = at + 1
      let margin = tagged[at]?.margin ?? 0
      while (tagged[end]?.label === label + 1) {
        margin = Math.min(margin, tagged[end]?.margin ?? 0)
        end += 1
      }
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
        isPlausible(reading, mention, from + at, from + end) &&
        /\p{Lu}/u.test(reading.text.slice(mention.start, mention.end)) &&
        isFree(claims, mention)
      )
        claim(claims, mention)
      at = end - 1
    }
  }
}
