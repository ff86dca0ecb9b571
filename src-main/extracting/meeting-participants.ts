import type { PersonValue } from '../shared/proposal.ts'
import { ATTENDED } from './meeting-words.ts'
import { inside, type Mention, type Reading } from './reading.ts'

/** People of the lines that follow « Ont pris part aux travaux : ». */
export function listed(reading: Reading, mentions: readonly Mention[]): PersonValue[] {
  const { paragraphs, text } = reading
  const found: PersonValue[] = []
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (end - start > 300 || !ATTENDED.test(text.slice(start, end))) continue
    for (let at = index + 1; at < paragraphs.length; at += 1) {
      const line = paragraphs[at]
      if (line === undefined || !/^[–—•*-]/.test(text.slice(line.start, line.start + 1))) break
      const around = inside(mentions, line)
      const country = around.find((each) => each.rule === 'place.country')
      const of = country?.kind === 'place' ? country.value.country : undefined
      for (const each of around) {
        if (each.kind !== 'person') continue
        found.push({ ...(of !== undefined && { country: of }), ...each.value })
      }
    }
  }
  return found
}

/** « Présents : Mme A, présidente ; M. B », “Present: Ada Mensah (Ministry of Water), Chief Bai”: a line of minutes. */
const PRESENT =
  /^(?:Étaient présents|Présents?(?: à la réunion)?|Membres présents|Participants|Présidence|Present|Chair|Participants|In attendance)[^\S\n]?:[^\S\n]*\S/u

/** People of the lines of minutes that say in themselves who was there. */
export function listedInLine(
  { paragraphs, text }: Reading,
  mentions: readonly Mention[],
): PersonValue[] {
  return paragraphs.flatMap(({ start, end }) => {
    if (end - start > 900 || !PRESENT.test(text.slice(start, start + 60))) return []
    return inside(mentions, { start, end }).flatMap((each) =>
      each.kind === 'person' ? [each.value] : [],
    )
  })
}

/** Everything told of each person, by name. */
export function fullest(mentions: readonly Mention[]): Map<string, PersonValue> {
  return new Map(
    mentions.flatMap((each) =>
      each.kind === 'person' ? [[each.value.name, each.value] as const] : [],
    ),
  )
}
