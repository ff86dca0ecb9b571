import { plainText } from '../shared/markdown/plain-text.ts'
import type { Extracted } from '../shared/proposal.ts'
import type { ProposalGroup } from './group-proposals.ts'
import { mainMeeting } from './main-meeting.ts'
import { planFact } from './plan-fact.ts'
import { planGroup } from './plan-group.ts'
import { planItem } from './plan-item.ts'
import { planMeeting } from './plan-meeting.ts'
import { planOrganisation } from './plan-organisation.ts'
import { planPerson } from './plan-person.ts'
import { planPlace } from './plan-place.ts'
import { planRelation } from './plan-relation.ts'
import { planStatement } from './plan-statement.ts'
import type { PlanContext, Step } from './plan.ts'

/** The steps that accept a group with a value, its own or the analyst's. Writes nothing. */
export function planAcceptance(
  context: PlanContext,
  group: ProposalGroup,
  accepted: Extracted,
  isCorrected: boolean,
): Step[] {
  const { leader } = group
  // What is accepted stands where the analyst says, if its bounds were corrected too.
  const mentions = group.mentions.map((one) => (one === leader ? accepted : one.proposal))
  const telling = accepted
  switch (accepted.kind) {
    case 'person':
      return planPerson(context, accepted.value, { mentions, telling }).steps
    case 'organisation':
      return planOrganisation(context, accepted.value, mentions).steps
    case 'group':
      return planGroup(context, accepted.value, { mentions, telling }).steps
    case 'place':
      return planPlace(
        context,
        accepted.value,
        !isCorrected && accepted.rule === 'place.country',
        mentions,
      )
    case 'fact':
      return planFact(context, accepted.value, telling)
    case 'item':
      return planItem(context, accepted.value, telling)
    case 'relation':
      return planRelation(context, accepted.value, telling)
    case 'date': {
      // A loose date tells nothing by itself: the fact is the sentence it stands in, as plain words.
      const { text } = context.records.evidence.sentenceAt(context.article.id, telling)
      return planFact(context, { date: accepted.value, text: plainText(text) }, telling)
    }
    case 'statement':
      return planStatement(
        context,
        accepted.value,
        telling,
        mainMeeting(context.article, context.groups),
      )
    case 'meeting': {
      const main = mainMeeting(context.article, context.groups)
      return planMeeting(context, accepted.value, telling, main?.proposalId === leader.id)
    }
  }
}
