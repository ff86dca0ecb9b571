import type { DatedRange } from '../shared/dated.ts'
import type { Statement } from '../shared/meeting.ts'
import { dayRange, sameDays } from '../record/dated-column.ts'
import type { Participation } from '../meetings/meetings-store.ts'
import { isRecord } from './is-record.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planParticipation } from './plan-participation.ts'

/** A meeting that statements are linked to. */
export type LinkedMeeting = {
  id: string
  title: string
  date: DatedRange | null
  present: readonly Participation[]
}

/**
 * What links the statements accepted from an article to its main meeting, accepted after them.
 * `planned` are the actors whose participation the plan holds already; `named` is how many
 * participants the meeting names.
 */
export function planLinks(
  context: PlanContext,
  meeting: LinkedMeeting,
  planned: ReadonlySet<string>,
  named: number,
): Step[] {
  const { records, groups } = context
  const seen = new Set(planned)
  return groups.flatMap(({ leader }) => {
    const record = leader.records.find(isRecord('statements'))
    const statement = record === undefined ? null : records.statements.find(record.id)
    if (leader.proposal.kind !== 'statement' || statement === null) return []
    const actor = statement.actorId === null ? null : records.actors.find(statement.actorId)
    // Who stands for the speaker, if merged since.
    const actorId = actor?.id ?? null
    const steps = linkStatement(
      context,
      meeting,
      {
        id: statement.id,
        // An organisation speaks from wherever it is: it did not sit at the meeting.
        speaker: actor?.kind === 'person' ? { id: actor.id, label: actor.name } : null,
        at: leader.proposal,
        statement,
        alreadyPresent: actorId !== null && seen.has(actorId),
      },
      named,
    )
    if (actorId !== null) seen.add(actorId)
    return steps
  })
}

/**
 * What links one statement to the article's main meeting: it was said there and on its day, and its
 * speaker took part. A statement that belongs to another meeting already is left as it is.
 */
export function linkStatement(
  context: PlanContext,
  meeting: LinkedMeeting,
  link: {
    id: string
    speaker: { id: string; label: string } | null
    at: Mention
    statement: Statement
    alreadyPresent?: boolean
  },
  named: number,
): Step[] {
  const { records, article } = context
  const { statement, speaker, at } = link
  if (statement.meetingId !== null && statement.meetingId !== meeting.id) return []
  const saidOn = saidOnArticleDay(statement) ? (meeting.date ?? statement.saidOn) : statement.saidOn
  const steps: Step[] = []
  if (statement.meetingId === null)
    steps.push({
      change: {
        action: 'enrich',
        record: 'statement',
        recordId: null,
        label: statement.text,
        detail: meeting.title,
        because: 'sameArticle',
      },
      record: { kind: 'statements', id: link.id },
      write: () => records.statements.replace({ ...statement, meetingId: meeting.id, saidOn }),
    })
  if (speaker === null) return steps
  const passage = () => records.evidence.passageAt(article.id, at)
  if (link.alreadyPresent !== true)
    return [
      ...steps,
      planParticipation(context, meeting, speaker, {
        // Speakers that the meeting does not name follow those it names, in the order of the text.
        rankInList: named + at.start,
        because: 'sameArticle',
        passage,
      }),
    ]
  steps.push(alsoSpoke(context, meeting, speaker.id, passage))
  return steps

  function saidOnArticleDay({ saidOn }: Statement): boolean {
    if (saidOn === null) return true
    return article.publishedOn !== null && sameDays(saidOn, dayRange(article.publishedOn))
  }
}

/** Words said at a meeting support the participation that the plan has made for their speaker. */
function alsoSpoke(
  { records }: PlanContext,
  meeting: LinkedMeeting,
  actorId: string,
  passage: () => string,
): Step {
  return {
    change: null,
    record: { kind: 'meetings', id: meeting.id },
    write() {
      const one = records.meetings
        .participations(meeting.id)
        .find((participation) => participation.actorId === actorId)
      if (one !== undefined) records.evidence.add({ kind: 'participations', id: one.id }, passage())
    },
  }
}
