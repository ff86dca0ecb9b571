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

/** Everything told of each person, by name. */
export function fullest(mentions: readonly Mention[]): Map<string, PersonValue> {
  return new Map(
    mentions.flatMap((each) =>
      each.kind === 'person' ? [[each.value.name, each.value] as const] : [],
    ),
  )
}
