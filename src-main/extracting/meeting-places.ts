import { NOUNS } from './meeting-words.ts'
import { ordinaryCase } from './names.ts'
import { matchPhrase } from './phrases.ts'
import { inside, type Mention, type Reading } from './reading.ts'
import { tokenise } from './tokens.ts'

/** « Pretoria reçoit la commission »: the town that is host is the place. */
const HOSTS =
  /^[^\S\n](?:a[^\S\n](?:accueilli|abrité|reçu)|(?:doit|devait|va|devrait|is to|was to|will|would)[^\S\n](?:accueillir|abriter|recevoir|host|receive)|reçoit|recevra|accueille|accueillera|abrite|abritera|hosts|hosted|is hosting)(?!\p{L})/u
/** What stands before the name of a town where something happens. */
export const LED =
  /(?:^|[\s,(])(?:[àa]|au|aux|en|in|at|(?:travel|travels|travelled|fly|flew|head|headed|go|went|returned?|trip|visit) to|(?:quitt|visit)(?:é|era|ed|er)s?|left|(?:résidence|palais|siège|camp|château|villa|base|poste|lac|presqu’île) d(?:e |[’'])|(?:congrès|capitale) de)(?:[^\S\n])?(?:la |le )?$/iu
/** Between a noun of meeting and « de Lomé », what makes the town that of somebody or something else. */
const OTHERS =
  /(?<!\p{L})(?:maires?|gouverneure?s?|préf[eè]te?s?|université|accords?|traité|rois?|émir|ambassad\p{L}+|consul|région|délégation|ministres?|présidente?s?|mission|attaque|procès|évêque|archevêque|mayor|governor|king|accord|ambassador|delegation)(?!\p{L})/iu

/** « Le forum des céréales d’Ankara »: the town that completes the noun of meeting. */
function completesNoun({ text, language }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (!/(?:(?<!\p{L})(?:de|du|of|at|in)[^\S\n](?:la[^\S\n]|the[^\S\n])?|d[’'])$/iu.test(before))
    return false
  const noun = [...before.matchAll(NOUNS[language])].at(-1)
  if (noun === undefined) return false
  const between = before.slice(noun.index + noun[0].length)
  return !/[,;.()«»]/.test(between) && !OTHERS.test(between)
}

/** The place of a meeting: the town after « à » that stands nearest to what tells of it, else a country so written. */
export function placeIn(
  reading: Reading,
  places: readonly Mention[],
  near: number,
): Mention | undefined {
  const host = places.find((each) => HOSTS.test(reading.text.slice(each.end, each.end + 30)))
  if (host && host.rule !== 'place.country') return host
  const located = places
    .filter(
      (each) =>
        LED.test(reading.text.slice(Math.max(0, each.start - 22), each.start)) ||
        completesNoun(reading, each.start),
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

/** The name of a place, out of the capitals of a dateline. */
export function placeName({ value: { name } }: Mention): string {
  return name.length > 3 && name === name.toUpperCase() ? ordinaryCase(name) : name
}

/** The entry of the gazetteer for a name, that of the most inhabitants. */
function cityOf(
  { lexicons }: Reading,
  name: string,
): { name: string; country: string } | undefined {
  const tokens = tokenise(name)
  const found = matchPhrase(lexicons.cities, tokens, 0)
  if (found?.length !== tokens.length) return undefined
  return found.values.toSorted((a, b) => b.population - a.population)[0]
}

/** Whether « au » before a name hides its article: « au Caire ». */
function articleHidden({ text }: Reading, { start }: Mention): boolean {
  return /(?<!\p{L})(?:au|du)[^\S\n]$/iu.test(text.slice(Math.max(0, start - 4), start))
}

/** The town a contraction hides the article of: « au Caire » is « Le Caire ». */
export function knownPlace(reading: Reading, place: Mention): Mention {
  if (place.kind !== 'place' || place.value.country !== undefined) return place
  if (!articleHidden(reading, place)) return place
  const name = `Le ${place.value.name}`
  const tokens = tokenise(name)
  const capital = matchPhrase(reading.lexicons.countries, tokens, 0)?.values.find(
    ({ kind }) => kind === 'capital',
  )
  const country = capital?.code ?? cityOf(reading, name)?.country
  return country === undefined || country === '' ? place : { ...place, value: { name, country } }
}

/**
 * The town a meeting is held in. A country is told apart, and a continent or a region as wide as the Sahel is no place of
 * meeting; « à Luxembourg » is the town of that name, « au Luxembourg » the country.
 */
export function townOf(reading: Reading, place: Mention): string | undefined {
  const { rule, value, start } = place
  if (rule !== 'place.country') {
    const isWide =
      rule === 'place.gazetteer' && !('country' in value && value.country !== undefined)
    return isWide ? undefined : placeName(place)
  }
  const before = reading.text.slice(Math.max(0, start - 4), start)
  const city = /(?<!\p{L})(?:[àÀ]|in|at)[^\S\n]$/u.test(before)
    ? cityOf(reading, value.name)
    : undefined
  return city !== undefined && city.country === value.country ? value.name : undefined
}
