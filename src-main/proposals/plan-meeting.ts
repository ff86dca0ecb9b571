import type { Meeting } from '../shared/meeting.ts'
import { foldName } from '../shared/fold.ts'
import type { MeetingStatus, MeetingValue } from '../shared/proposal.ts'
import { dayOf, sameDays } from '../record/dated-column.ts'
import { countryName } from '../shared/country-names.ts'
import { showDate } from '../shared/dated-display.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { isRecord } from './is-record.ts'
import { meetingKindOf } from './meeting-kind.ts'
import { planLinks } from './plan-links.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planParticipation } from './plan-participation.ts'
import { planParticipant } from './plan-participant.ts'
import type { PlannedChange } from '../shared/review.ts'

/**
 * The changes that make a meeting part of the record with its named participants; when it is the
 * article's main meeting, the statements accepted before it are said there.
 */
export function planMeeting(
  context: PlanContext,
  value: MeetingValue,
  at: Mention,
  isMain: boolean,
): Step[] {
  const { records, article } = context
  const match = matchMeeting(context, value)
  const id = match?.meeting.id ?? records.newId()
  const title = match?.meeting.title ?? value.title
  const passage = () => records.evidence.sentencePassageAt(article.id, at)
  const present = match === null ? [] : records.meetings.participations(id)
  const meeting = { id, title, date: match?.meeting.date ?? value.date ?? null, present }
  const before = match === null ? 0 : present.length

  const seen = new Set<string>()
  const participants = value.participants.flatMap((participant, index) => {
    const plan = planParticipant(context, participant, at)
    if (seen.has(plan.actorId)) return []
    seen.add(plan.actorId)
    const label = records.actors.find(plan.actorId)?.name ?? participant.name
    return [
      ...plan.steps,
      planParticipation(
        context,
        meeting,
        { id: plan.actorId, label },
        { rankInList: before + index, because: 'sameArticle', passage },
      ),
    ]
  })
  return [
    meetingStep(context, value, id, match, passage),
    ...participants,
    ...(isMain ? planLinks(context, meeting, seen, value.participants.length) : []),
  ]
}

type MeetingMatch = { meeting: Meeting; because: PlannedChange['because'] }

/**
 * A meeting of the record with the same title that nothing contradicts, else one of the same day and
 * place. Two meetings that one article tells apart are never taken for one.
 */
function matchMeeting({ records, groups }: PlanContext, value: MeetingValue): MeetingMatch | null {
  const titled = records.meetings
    .titled(value.title)
    .find(
      ({ date, place }) =>
        (date === null || value.date === undefined || sameDays(date, value.date)) &&
        (place === null || value.place === undefined || foldName(place) === foldName(value.place)),
    )
  if (titled !== undefined) return { meeting: titled, because: 'sameName' }
  const day = dayOf(value.date)
  if (day === null || value.place === undefined) return null
  const others = new Set(
    groups
      .filter(({ leader }) => leader.proposal.kind === 'meeting')
      .flatMap(({ leader }) => leader.records.filter(isRecord('meetings')).map(({ id }) => id)),
  )
  const meeting = records.meetings
    .onDay(day)
    .find(
      ({ id, date, place }) =>
        !others.has(id) &&
        sameDays(date, value.date) &&
        foldName(place ?? '') === foldName(value.place ?? ''),
    )
  return meeting === undefined ? null : { meeting, because: 'sameDateAndPlace' }
}

function meetingStep(
  { records, language }: PlanContext,
  value: MeetingValue,
  id: string,
  match: MeetingMatch | null,
  passage: () => string,
): Step {
  const told = {
    status: value.status ?? null,
    date: value.date ?? null,
    place: value.place ?? null,
    country: value.country ?? null,
  }
  const organiser = value.organiser ?? null
  const known = match?.meeting ?? {
    ...{ kind: null, status: null, date: null, place: null, country: null, organiser: null },
  }
  const next = {
    // Another title may name another kind.
    kind: match === null ? meetingKindOf(value.title) : known.kind,
    status: laterStatus(known.status, told.status),
    date: known.date ?? told.date,
    place: known.place ?? told.place,
    country: known.country ?? told.country,
    organiser: known.organiser ?? organiser,
  }
  const gains = [
    next.status !== null && next.status !== known.status
      ? translate(language, `meetings.status.${next.status}`)
      : '',
    known.kind === null && next.kind !== null
      ? translate(language, `meetings.kind.${next.kind}`)
      : '',
    known.date === null && next.date !== null ? showDate(next.date, language) : '',
    known.place === null ? (next.place ?? '') : '',
    known.country === null && next.country !== null ? countryName(next.country, language) : '',
    known.organiser === null && next.organiser !== null
      ? translate(language, 'review.organisedBy', { name: next.organiser })
      : '',
  ].filter((part) => part !== '')
  return {
    change: {
      action: match === null ? 'create' : gains.length > 0 ? 'enrich' : 'confirm',
      record: 'meeting',
      recordId: match?.meeting.id ?? null,
      label: match?.meeting.title ?? value.title,
      detail: gains.join(', '),
      because: match?.because ?? 'noneLikeIt',
    },
    record: { kind: 'meetings', id },
    write() {
      if (match === null) records.meetings.add({ id, title: value.title, ...next })
      else if (gains.length > 0) records.meetings.update(id, next)
      records.evidence.add({ kind: 'meetings', id }, passage())
      records.evidence.assert({ kind: 'meetings', id }, told, passage())
    },
  }
}

/** What is known once another source has told: a meeting announced may be held, put off or called off. */
function laterStatus(
  known: MeetingStatus | null,
  told: MeetingStatus | null,
): MeetingStatus | null {
  return known === null || (known === 'announced' && told !== null) ? told : known
}
