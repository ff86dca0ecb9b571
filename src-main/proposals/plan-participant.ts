import { foldName } from '../shared/fold.ts'
import type { MeetingValue } from '../shared/proposal.ts'
import { planGroup } from './plan-group.ts'
import type { Mention, PlanContext } from './plan.ts'
import { planOrganisation, planState } from './plan-organisation.ts'
import { type ActorPlan, personSource, planPerson } from './plan-person.ts'

/** Somebody who meets or undertakes something: a person, unless the article knows the name as another actor’s. */
export function planParticipant(
  context: PlanContext,
  participant: MeetingValue['participants'][number],
  at: Mention,
): ActorPlan {
  const { name, country } = participant
  const folded = foldName(name)
  const group = context.groups.find(
    ({ leader: { proposal, status } }) =>
      (proposal.kind === 'organisation' ||
        proposal.kind === 'group' ||
        proposal.kind === 'place') &&
      status !== 'rejected' &&
      foldName(proposal.value.name) === folded,
  )
  const proposal = group?.leader.proposal
  if (proposal?.kind === 'organisation')
    return planOrganisation(context, proposal.value, [proposal])
  if (proposal?.kind === 'group')
    return planGroup(context, proposal.value, { mentions: [proposal], telling: proposal })
  if (proposal?.kind === 'place' && proposal.rule === 'place.country' && proposal.value.country)
    return planState(context, { name, country: proposal.value.country }, [proposal])
  const { portfolio } = participant
  const value = { name, ...(portfolio && { portfolio }), ...(country && { country }) }
  return planPerson(context, value, personSource(context, name, { ...at, text: name }))
}
