import { demonymAt } from './complements.ts'
import type { Draft } from './meeting-drafts.ts'
import { datelinePlace } from './meeting-places.ts'
import { inside, tokenFrom, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'

/** The country an article is about: where it is sent from, else where most of its places lie and people are from. */
export function countryOfArticle(
  reading: Reading,
  mentions: readonly Mention[],
): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const { kind, value } of mentions) {
    if (kind !== 'place' || value.country === undefined) continue
    counts.set(value.country, (counts.get(value.country) ?? 0) + 1)
    all += 1
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (most !== undefined && most[1] * 5 >= all * 3) return most[0]
  return datelinePlace(reading, mentions)?.value.country
}

/** Country of the one who receives: the first named where one meets another, the last where one is met. */
function hostCountry({ act, people }: Draft): string | undefined {
  const host = act === 'met' || act === 'heard' ? people.at(-1) : people[0]
  return act === null || act === 'go' || act === 'sit' || act === 'appear'
    ? undefined
    : host?.country
}

/** What stands between a town and where it lies: « Paga, poste-frontière ghanéen », « Kintélé, près de Brazzaville ». */
const LIES = /^[^\S\n]*[,(][^.;:]{0,60}$/u

/** The country of a town that no list has: what is said of it right after, else that of the nearest place of its sentence. */
function countryNear(
  reading: Reading,
  place: Mention,
  mentions: readonly Mention[],
): string | undefined {
  const sentence = reading.sentences[spanAt(reading.sentences, place.start)]
  if (sentence === undefined) return undefined
  const behind = { start: place.end, end: Math.min(sentence.end, place.end + 60) }
  for (let at = tokenFrom(reading.tokens, behind.start); ; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || token.end > behind.end || /^[.;:–]$/.test(token.text)) break
    const demonym = token.shape === 'lower' ? demonymAt(reading, at) : null
    if (demonym !== null && LIES.test(reading.text.slice(place.end, token.start)))
      return demonym.code
  }
  const places = inside(mentions, sentence).filter(
    (each) => each.kind === 'place' && each.value.country !== undefined,
  )
  const distance = ({ start, end }: Mention) =>
    start >= place.end ? start - place.end : place.start - end
  const said = places.find(
    (each) => each.start >= place.end && LIES.test(reading.text.slice(place.end, each.start)),
  )
  return (said ?? places.toSorted((one, other) => distance(one) - distance(other))[0])?.value
    .country
}

/**
 * The country a meeting is held in: that of its place, else of the one who receives, of the body that hears, of all who
 * meet, and last the one the article is about; none for a meeting that has no place of its own.
 */
export function countryOf(
  reading: Reading,
  mentions: readonly Mention[],
  draft: Draft,
  article: string | undefined,
  bodies: ReadonlyMap<string, string>,
): string | undefined {
  const { place, people, act } = draft
  if (place?.value.country !== undefined) return place.value.country
  const near = place && countryNear(reading, place, mentions)
  if (near !== undefined) return near
  const host = hostCountry(draft)
  if (host !== undefined) return host
  const ofBody = draft.bodies.map((name) => bodies.get(name)).find((each) => each !== undefined)
  if (ofBody !== undefined) return ofBody
  const theirs = new Set(people.map(({ country }) => country))
  const [only] = theirs
  const visits = act === 'go' || isVisit(draft)
  if (!visits && theirs.size === 1 && only !== undefined) return only
  return visits && article === only ? undefined : article
}

export function isVisit({ title, act }: Draft): boolean {
  const noun = title?.noun
  return noun === undefined
    ? act === 'go'
    : /^(?:visite|deplacement|voyage|tournee|visit|trip|tour)$/.test(noun)
}
