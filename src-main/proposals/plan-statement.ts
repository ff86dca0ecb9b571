import type { StatementValue } from '../shared/proposal.ts'
import { dayRange } from '../record/dated-column.ts'
import type { MainMeeting } from './main-meeting.ts'
import { linkStatement } from './plan-links.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planSpeaker } from './plan-speaker.ts'

/**
 * The changes that make a statement part of the record: its speaker, its words in full, and the
 * article's main meeting once that one is accepted. It was said on the day of the meeting, else on
 * the day of the article.
 */
export function planStatement(
  context: PlanContext,
  value: StatementValue,
  at: Mention,
  main: MainMeeting | null,
): Step[] {
  const { records, article } = context
  const { speaker } = value
  const plan = speaker === null ? null : planSpeaker(context, speaker, at)
  const actorId = plan?.actorId ?? null
  const known = records.statements.like(actorId, value.text)
  const id = known?.id ?? records.newId()
  const statement = known ?? {
    ...{ id, actorId, meetingId: null, type: value.type, text: value.text },
    ...{ language: article.language, translation: null },
    saidOn: article.publishedOn === null ? null : dayRange(article.publishedOn),
  }
  const name = actorId === null ? '' : (records.actors.find(actorId)?.name ?? speaker?.name ?? '')
  const meeting = main?.meetingId == null ? null : records.meetings.find(main.meetingId)
  return [
    ...(plan?.steps ?? []),
    {
      change: {
        action: known === null ? 'create' : 'confirm',
        record: 'statement',
        recordId: known?.id ?? null,
        label: value.text,
        detail: name,
        because: known === null ? 'noneLikeIt' : 'sameText',
      },
      record: { kind: 'statements', id },
      write() {
        if (known === null) records.statements.add(statement)
        const { evidence } = records
        evidence.add({ kind: 'statements', id }, evidence.passageAt(article.id, at))
      },
    },
    ...(meeting === null || main === null
      ? []
      : linkStatement(
          context,
          { ...meeting, present: records.meetings.participations(meeting.id) },
          {
            id,
            speaker: plan?.takesPart ? { id: plan.actorId, label: name } : null,
            at,
            statement,
          },
          main.value.participants.length,
        )),
  ]
}
