import type { MeetingSummary } from '../../src-main/shared/meeting.ts'

type Candidate = Pick<MeetingSummary, 'id' | 'date' | 'updatedAt' | 'participants'>

/** What was reviewed within this time of the last decision belongs to one sitting, in milliseconds. */
const sitting = 30 * 60_000

/**
 * The meeting a briefing is most likely wanted from: of those that have taken place by `today`
 * (`YYYY-MM-DD`; a planned one counts only when there is no other), those of the latest sitting, and
 * of these the one with most participants, then the one written last.
 */
export function likelyMeeting<M extends Candidate>(
  meetings: readonly M[],
  today: string,
): M | undefined {
  const past = meetings.filter(({ date }) => (date?.from ?? date?.to ?? today) <= today)
  const candidates = past.length > 0 ? past : meetings
  const latest = Math.max(...candidates.map(({ updatedAt }) => Date.parse(updatedAt)))
  return candidates
    .filter(({ updatedAt }) => latest - Date.parse(updatedAt) <= sitting)
    .toSorted(
      (one, other) =>
        other.participants.length - one.participants.length ||
        other.updatedAt.localeCompare(one.updatedAt),
    )[0]
}
