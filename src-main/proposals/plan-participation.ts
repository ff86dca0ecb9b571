import type { PlannedChange } from '../shared/review.ts'
import type { Participation } from '../meetings/meetings-store.ts'
import type { PlanContext, Step } from './plan.ts'

/**
 * The change that puts an actor among the participants of a meeting, resting on a passage. The place
 * in the list is the one named participants have there, or after them in the order of the text.
 */
export function planParticipation(
  { records, article }: PlanContext,
  meeting: { id: string; title: string; present: readonly Participation[] },
  actor: { id: string; label: string },
  told: {
    rankInList: number
    because: PlannedChange['because']
    /** Where the article says so. */
    passage: () => string
  },
): Step {
  const known = meeting.present.find(({ actorId }) => actorId === actor.id)
  const id = known?.id ?? records.newId()
  return {
    change: {
      action: known === undefined ? 'create' : 'confirm',
      record: 'participation',
      recordId: known?.id ?? null,
      label: actor.label,
      detail: meeting.title,
      because: told.because,
    },
    record: { kind: 'participations', id },
    write() {
      const { rankInList } = told
      if (known === undefined)
        records.meetings.addParticipation({
          ...{ id, meetingId: meeting.id, actorId: actor.id },
          ...{ capacity: 'participant', rankInList },
        })
      else if (rankInList < known.rankInList && restsOnThisArticle(known.id))
        records.meetings.setRank(id, rankInList)
      records.evidence.add({ kind: 'participations', id }, told.passage())
    },
  }

  /** A place given by another article or by the analyst is left alone. */
  function restsOnThisArticle(participationId: string): boolean {
    const passages = records.evidence.of('participations', [participationId]).get(participationId)
    return passages?.some(({ articleId }) => articleId === article.id) ?? false
  }
}
