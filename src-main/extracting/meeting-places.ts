import { inside, type Mention, type Reading } from './reading.ts'

/** « Pretoria reçoit la commission »: the town that is host is the place. */
const HOSTS =
  /^[^\S\n](?:a[^\S\n](?:accueilli|abrité|reçu)|reçoit|recevra|accueille|accueillera|abrite|abritera|will host|hosts|hosted|is hosting)(?!\p{L})/u

/** The place of a meeting: the town after « à » that stands nearest to what tells of it, else a country so written. */
export function placeIn(
  reading: Reading,
  places: readonly Mention[],
  near: number,
): Mention | undefined {
  const host = places.find((each) => HOSTS.test(reading.text.slice(each.end, each.end + 30)))
  if (host && host.rule !== 'place.country') return host
  const located = places
    .filter((each) =>
      /(?:^|[\s,(])(?:à|au|aux|en|in|at|congrès de|capitale|(?:sommet|conférence|rencontre|réunion|entretiens|forum|pourparlers|talks|summit) d(?:e |[’']))(?:[^\S\n])?(?:la |le )?$/iu.test(
        reading.text.slice(Math.max(0, each.start - 18), each.start),
      ),
    )
    .toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
  const isTown = ({ kind, rule, value }: Mention): boolean =>
    kind === 'place' && rule !== 'place.country' && value.country !== undefined
  return located.find(isTown) ?? located.find((each) => each.rule !== 'place.country') ?? located[0]
}

/** The place a dispatch is sent from: « Niamey, 18 février (AFS) – », “NIAMEY –”. */
export function datelinePlace(reading: Reading, mentions: readonly Mention[]): Mention | undefined {
  for (const { start, end } of reading.paragraphs.slice(0, 12)) {
    const line = reading.text.slice(start, Math.min(end, start + 90))
    if (!/^[\p{Lu}][\p{L}’' -]{2,30}(?:,[^–—]{3,40})?(?:\([^)]{2,30}\))?[^\S\n]?[–—]/u.test(line))
      continue
    const place = inside(mentions, { start, end: start + 40 })[0]
    if (place?.kind === 'place' && place.start === start) return place
  }
  return undefined
}

/**
 * The country a meeting is held in when its place does not tell: that of all who meet, else the one that most of the
 * places of the article lie in.
 */
export function countryOf(
  people: readonly { country?: string | undefined }[],
  mentions: readonly Mention[],
): string | undefined {
  const theirs = new Set(people.map(({ country }) => country))
  const [only] = theirs
  if (theirs.size === 1 && only !== undefined) return only
  const counts = new Map<string, number>()
  let all = 0
  for (const { kind, value } of mentions) {
    if (kind !== 'place' || value.country === undefined) continue
    counts.set(value.country, (counts.get(value.country) ?? 0) + 1)
    all += 1
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] * 5 >= all * 3 ? most[0] : undefined
}
