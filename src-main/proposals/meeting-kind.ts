import { fold } from '../shared/fold.ts'
import type { MeetingKind } from '../shared/meeting.ts'

/** The nouns by which titles of meetings begin, folded, with the kind of meeting they name. */
const nouns: readonly [RegExp, MeetingKind][] = [
  [/^(?:sommet|summit)\b|\b(?:summit)\b/, 'summit'],
  [/^(?:visite|deplacement|voyage officiel)\b|\b(?:visit)\b/, 'visit'],
  [/^(?:negociations?|pourparlers|dialogue)\b|\b(?:talks|negotiations)\b/, 'talks'],
  [/^(?:audition)\b|\b(?:hearing)\b/, 'hearing'],
  [/^(?:conseil|session|seance)\b|\b(?:council|session)\b/, 'council'],
  [/^(?:conference|colloque|forum|seminaire|symposium)\b|\b(?:conference|forum)\b/, 'conference'],
  [/^(?:entretien|tete-a-tete|audience|rencontre entre)\b|^(?:meeting between)\b/, 'bilateral'],
]

/** The kind of meeting that a title names, French or English; null when it names none. */
export function meetingKindOf(title: string): MeetingKind | null {
  const folded = fold(title).toLowerCase()
  return nouns.find(([noun]) => noun.test(folded))?.[1] ?? null
}
