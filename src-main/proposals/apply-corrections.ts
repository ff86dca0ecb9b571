import { foldName } from '../shared/fold.ts'
import { type Extracted, personValue, type PersonValue } from '../shared/proposal.ts'
import type { StoredProposal } from './group-proposals.ts'

/**
 * What is found in an article, told with what the analyst corrected there: a person whose name, rank
 * or office was put right speaks and takes part under the corrected value everywhere else.
 */
export function applyCorrections(
  found: readonly Extracted[],
  decided: readonly StoredProposal[],
): Extracted[] {
  const people = new Map<string, PersonValue>()
  for (const { status, proposal, correctedValue } of decided) {
    if (status !== 'corrected' || proposal.kind !== 'person') continue
    people.set(foldName(proposal.value.name), personValue.parse(correctedValue))
  }
  if (people.size === 0) return [...found]
  return found.map((one) => {
    if (one.kind === 'statement') {
      const { speaker } = one.value
      const corrected = speaker === null ? undefined : people.get(foldName(speaker.name))
      return corrected === undefined ? one : { ...one, value: { ...one.value, speaker: corrected } }
    }
    if (one.kind !== 'meeting') return one
    const participants = one.value.participants.map((participant) => {
      const corrected = people.get(foldName(participant.name))
      if (corrected === undefined) return participant
      const { name, portfolio, country } = corrected
      return { name, ...(portfolio && { portfolio }), ...(country && { country }) }
    })
    return { ...one, value: { ...one.value, participants } }
  })
}
