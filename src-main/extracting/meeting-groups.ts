import type { FoundGroup } from './groups.ts'
import type { Draft } from './meeting-drafts.ts'
import { inside, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import { fold } from './tokens.ts'

/** What a group is not at: spoken to, told of, or away. */
const AWAY =
  /(?<!\p{L})(?:selon|d[’']après|pour|contre|chez|envers|absence|remplace\p{Ll}*|according to|without|against|absence of)[^\S\n](?:les[^\S\n]|des[^\S\n]|the[^\S\n]|d[’'])?$/iu

/**
 * The unnamed office-holders who meet: « les ministres de la Défense des pays de l’AES » of the sentence that tells of the
 * meeting. The same office for the same countries is one group, however it is told.
 */
export function groupsAt(
  { text, sentences }: Reading,
  draft: Draft,
  groups: readonly FoundGroup[],
): string[] {
  const sentence = sentences[spanAt(sentences, draft.sentence.start)]
  if (sentence === undefined) return []
  const found = new Map<string, string>()
  for (const { start, value } of inside(groups, draft.sentence)) {
    if (AWAY.test(text.slice(Math.max(sentence.start, start - 24), start))) continue
    const key = `${fold(value.portfolio ?? value.name)} ${value.countries.toSorted().join(' ')}`
    if (!found.has(key)) found.set(key, value.name)
  }
  return [...found.values()]
}
