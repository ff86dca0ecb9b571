import { foldName } from '../shared/fold.ts'
import { meetingValue, type MeetingItemValue, type MeetingValue } from '../shared/proposal.ts'
import { showDate } from '../shared/dated-display.ts'
import { isRecord } from './is-record.ts'
import { mainMeeting } from './main-meeting.ts'
import type { ProposalGroup } from './group-proposals.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planMeeting } from './plan-meeting.ts'
import { planParticipant } from './plan-participant.ts'

/**
 * The changes that put a point of the agenda, a decision or a commitment among those of its meeting, which is created first
 * when it is not accepted yet. What the meeting has already in the same words is confirmed.
 */
export function planItem(context: PlanContext, value: MeetingItemValue, at: Mention): Step[] {
  const { records, article, language } = context
  const { item, text, deadline } = value
  const meeting = meetingOf(context, value.meeting, at)
  const undertaken = item === 'commitment' && value.owner !== undefined
  const owner = undertaken
    ? planParticipant(context, { name: value.owner ?? '' }, at)
    : { actorId: null, steps: [] }
  const known = records.items
    .atMeeting(meeting.id)
    .find((one) => one.kind === item && foldName(one.text) === foldName(text))
  const id = known?.id ?? records.newId()
  const detail = [
    meeting.title,
    undertaken ? (value.owner ?? '') : '',
    deadline && item === 'commitment' ? showDate(deadline, language) : '',
  ].filter((part) => part !== '')
  return [
    ...meeting.steps,
    ...owner.steps,
    {
      change: {
        action: known === undefined ? 'create' : 'confirm',
        record: item,
        recordId: known?.id ?? null,
        label: text,
        detail: detail.join(', '),
        because: known === undefined ? 'noneLikeIt' : 'sameText',
      },
      record: { kind: 'meetingItems', id },
      write() {
        const { items, meetings, evidence } = records
        if (known === undefined) {
          meetings.reopen(meeting.id)
          items.add({
            ...{ id, meetingId: meeting.id, kind: item, text },
            rankInMeeting: items.nextRank(meeting.id, item),
            ownerId: owner.actorId,
            deadline: item === 'commitment' ? (deadline ?? null) : null,
            kept: item === 'commitment' ? 'open' : null,
          })
        }
        evidence.add({ kind: 'meetingItems', id }, evidence.sentencePassageAt(article.id, at))
      },
    },
  ]
}

/** The meeting an item belongs to, as accepted; else the steps that accept the one the article proposes. */
function meetingOf(
  context: PlanContext,
  title: string,
  at: Mention,
): { id: string; title: string; steps: Step[] } {
  const { records, groups, article } = context
  const folded = foldName(title)
  const meetings = groups.filter(
    ({ leader }) => leader.proposal.kind === 'meeting' && leader.status !== 'rejected',
  )
  const group =
    meetings.find(({ leader }) => foldName(valueOf(leader).title) === folded) ??
    meetings.find(
      ({ leader: { proposal } }) =>
        proposal.kind === 'meeting' && foldName(proposal.value.title) === folded,
    )
  const accepted = group?.leader.records.find(isRecord('meetings'))
  const found = accepted === undefined ? null : records.meetings.find(accepted.id)
  const [recorded] = group === undefined ? records.meetings.titled(title) : []
  const known = found ?? recorded
  if (known !== undefined) return { id: known.id, title: known.title, steps: [] }
  const value = group === undefined ? { title, participants: [] } : valueOf(group.leader)
  const telling = group?.leader.proposal ?? at
  const isMain = mainMeeting(article, groups)?.proposalId === group?.leader.id
  const steps = planMeeting(context, value, telling, isMain)
  const step = steps.find(({ record }) => record.kind === 'meetings')
  if (step === undefined) throw new Error('a plan for a meeting has no step for it')
  return { id: step.record.id, title: value.title, steps }
}

function valueOf({ correctedValue, proposal }: ProposalGroup['leader']): MeetingValue {
  return meetingValue.parse(correctedValue ?? proposal.value)
}
