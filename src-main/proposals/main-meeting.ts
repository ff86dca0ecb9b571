import { dayOf } from '../record/dated-column.ts'
import type { Article } from '../shared/article.ts'
import { meetingValue, type MeetingValue } from '../shared/proposal.ts'
import type { ProposalGroup } from './group-proposals.ts'

/** The article's main meeting, as proposed or corrected, and the record made of it once accepted. */
export type MainMeeting = {
  proposalId: string
  value: MeetingValue
  /** Null until accepted. */
  meetingId: string | null
}

/**
 * The meeting that an article is about: of those not rejected, one already held on the day of
 * publication comes before one announced, then the one with the most participants, then the first in
 * the text. It rests on what is proposed, not on what was accepted so far, so that the order of
 * decisions does not matter: the article's statements are said there once it is accepted.
 */
export function mainMeeting(
  article: Pick<Article, 'publishedOn'>,
  groups: readonly ProposalGroup[],
): MainMeeting | null {
  const [main] = groups
    .filter(({ leader }) => leader.proposal.kind === 'meeting' && leader.status !== 'rejected')
    .map(({ leader }) => ({ leader, value: meetingOf(leader) }))
    .toSorted(
      (left, right) =>
        Number(isAnnounced(left.value, article)) - Number(isAnnounced(right.value, article)) ||
        right.value.participants.length - left.value.participants.length ||
        left.leader.proposal.start - right.leader.proposal.start,
    )
  if (main === undefined) return null
  const { leader, value } = main
  const record = leader.records.find(({ kind }) => kind === 'meetings')
  return { proposalId: leader.id, value, meetingId: record?.id ?? null }
}

function meetingOf({ correctedValue, proposal }: ProposalGroup['leader']): MeetingValue {
  return meetingValue.parse(correctedValue ?? proposal.value)
}

function isAnnounced({ date }: MeetingValue, { publishedOn }: Pick<Article, 'publishedOn'>) {
  const day = dayOf(date)
  return day !== null && publishedOn !== null && day > publishedOn
}
