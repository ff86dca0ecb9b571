import type { MeetingGap, OpenMeeting } from '../shared/meeting.ts'

type Told = Omit<OpenMeeting, 'gaps' | 'inSeries'>

/**
 * What a meeting lacks before it can be called final, in the order of its page: an exact day, a place
 * and its country, who came, each person's whole name and the position held that day, who drafted the
 * record and when, and a passage that it rests on.
 *
 * A name of one word is taken for a whole one only of those `withNotice`, whose page the analyst has
 * written something on: some people have one name, and only a reader knows.
 */
export function meetingGaps(meeting: Told, withNotice: ReadonlySet<string>): MeetingGap[] {
  const { date, place, country, drafter, draftedOn, evidence } = meeting
  const present = meeting.participations.filter(({ capacity }) => capacity !== 'absent')
  const own = (what: MeetingGap['what'], missing: boolean): MeetingGap[] =>
    missing ? [{ what, actor: null }] : []
  return [
    ...own('date', date === null),
    ...own('day', date !== null && (date.precision !== 'day' || date.approximate)),
    ...own('place', isBlank(place)),
    ...own('country', country === null),
    ...own('participants', present.length === 0),
    ...present
      .filter(({ actorKind }) => actorKind === 'person')
      .flatMap((one) => ofPerson(one, withNotice.has(one.actorId))),
    ...own('drafter', isBlank(drafter)),
    ...own('draftedOn', draftedOn === null),
    ...own('source', evidence.length === 0),
  ]
}

function ofPerson(one: Told['participations'][number], hasNotice: boolean): MeetingGap[] {
  const actor = { id: one.actorId, name: one.actorName }
  const gaps: MeetingGap[] = []
  if (!hasNotice && !/\s/u.test(one.actorName.trim())) gaps.push({ what: 'name', actor })
  if (isBlank(one.position?.title ?? one.position?.rank ?? null))
    gaps.push({ what: 'position', actor })
  else if (one.doubt === 'stale') gaps.push({ what: 'stalePosition', actor })
  return gaps
}

function isBlank(words: string | null): boolean {
  return words === null || words.trim() === ''
}
