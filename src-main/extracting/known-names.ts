import type { KnownName } from '../shared/proposal.ts'
import { looksLikeAcronym } from './acronyms.ts'
import { isCapitalised } from './names.ts'
import { addPhrase, emptyPhrases, matchPhrase } from './phrases.ts'
import { claim, type Claims, type Reading } from './reading.ts'

/** The names the store knows, found whatever their accents and hyphens; an acronym only in capitals. */
export function findKnownNames(reading: Reading, claims: Claims): void {
  const known = reading.options.known ?? []
  if (known.length === 0) return
  const index = emptyPhrases<KnownName>()
  for (const each of known) {
    for (const form of new Set([
      each.name,
      ...each.aliases,
      ...(each.acronym === undefined ? [] : [each.acronym]),
    ])) {
      addPhrase(index, form, each)
    }
  }
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(index, tokens, at)
    const entry = match?.values[0]
    const words = tokens.slice(at, at + (match?.length ?? 0))
    const [first, last] = [words[0], words.at(-1)]
    if (!match || !entry || first === undefined || last === undefined) continue
    if (!words.some((word) => isCapitalised(word))) continue
    if (
      entry.acronym !== undefined &&
      match.length === 1 &&
      first.text.toUpperCase() === entry.acronym &&
      !looksLikeAcronym(first)
    )
      continue
    const base = { start: first.start, end: last.end, rule: 'known.name', confidence: 0.98 }
    const country = entry.country === undefined ? {} : { country: entry.country }
    const acronym = entry.acronym === undefined ? {} : { acronym: entry.acronym }
    if (entry.kind === 'person') {
      const mention = { ...base, kind: 'person' as const, value: { name: entry.name, ...country } }
      if (claim(claims, mention)) claims.knownPeople.set(mention.start, mention)
    } else if (entry.kind === 'place')
      claim(claims, { ...base, kind: 'place', value: { name: entry.name, ...country } })
    else
      claim(claims, {
        ...base,
        kind: 'organisation',
        value: { name: entry.name, ...acronym, ...country },
      })
    at += match.length - 1
  }
}
