import { foldName } from '../shared/fold.ts'
import type { OrganisationValue, PersonValue } from '../shared/proposal.ts'
import type { Mention, PlanContext } from './plan.ts'
import { planOrganisation } from './plan-organisation.ts'
import { type ActorPlan, personSource, planPerson } from './plan-person.ts'

/** Who a statement makes part of the record as its speaker. */
export type SpeakerPlan = ActorPlan & {
  /** A person who speaks was there; an organisation speaks from wherever it is. */
  takesPart: boolean
}

/**
 * The changes that make the speaker of a statement part of the record: an organisation when the
 * article or the record knows one of that name, else a person.
 */
export function planSpeaker(
  context: PlanContext,
  speaker: PersonValue,
  statement: Mention,
): SpeakerPlan {
  const at = { ...statement, text: speaker.name }
  const organisation = organisationCalled(context, speaker.name)
  if (organisation === null)
    return {
      ...planPerson(context, speaker, personSource(context, speaker.name, at)),
      takesPart: true,
    }
  return { ...planOrganisation(context, organisation, [at]), takesPart: false }
}

function organisationCalled(
  { groups, records }: PlanContext,
  name: string,
): OrganisationValue | null {
  const folded = foldName(name)
  for (const { leader } of groups) {
    const { proposal, status } = leader
    if (proposal.kind !== 'organisation' || status === 'rejected') continue
    const { value } = proposal
    if ([value.name, value.acronym ?? ''].some((one) => foldName(one) === folded)) return value
  }
  const [known] = records.actors.named(name, 'organisation')
  return known === undefined ? null : { name: known.name }
}
