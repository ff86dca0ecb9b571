import { positionStore } from '../actors/positions-store.ts'
import type { ListedSince } from '../shared/calls/common-shapes.ts'
import type { Meeting, MeetingSummary, OpenMeeting, PlaceInSeries } from '../shared/meeting.ts'
import { dayOf, readRange } from '../record/dated-column.ts'
import { joinedCapacities } from '../record/capacities.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { eachOnce, grouped } from '../record/grouped.ts'
import { filterExpressions } from '../record/list-filter.ts'
import type { Store } from '../store/open-store.ts'
import { factStore } from './facts-store.ts'
import { meetingGaps } from './meeting-gaps.ts'
import { meetingDocumentStore } from './meeting-documents-store.ts'
import { meetingItemStore } from './meeting-items-store.ts'
import { meetingStore, type Participation } from './meetings-store.ts'
import { statementStore } from './statements-store.ts'
import { whatChanged } from './what-changed.ts'

type Told = Omit<OpenMeeting, 'gaps' | 'inSeries'>
type Wanted = ListedSince & { order: 'latest' | 'oldest' | 'written' }

const orders: Record<Wanted['order'], string> = {
  latest: 'm.listedOn DESC, m.createdAt DESC, m.id',
  oldest: `m.listedOn, ifnull(m.date ->> 'to', '9999'), m.createdAt, m.id`,
  written: 'm.updatedAt DESC, m.id',
}

type ListedRow = Omit<MeetingSummary, 'date' | 'participants'> & {
  date: string | null
  participants: string
}

/** Reads meetings as lists, pages and briefings show them. */
export function meetingPageStore(store: Store) {
  const { db, now } = store
  const meetings = meetingStore(store)
  const statements = statementStore(store)
  const facts = factStore(store)
  const items = meetingItemStore(store)
  const documents = meetingDocumentStore(db)
  const positions = positionStore(db)
  const evidence = evidenceStore(store)
  const listing = (where: readonly string[], order: Wanted['order']) =>
    db.prepare<[...string[], number], ListedRow>(
      `SELECT m.id, m.title, m.status, m.date, m.place, m.country, m.updatedAt,
       (SELECT json_group_array(name) FROM (
          SELECT a.name FROM participations p JOIN shownActors a ON a.memberId = p.actorId
          WHERE p.meetingId = m.id AND p.capacity <> 'absent'
          GROUP BY a.id ORDER BY min(p.rankInList), min(p.id)
       )) AS participants
     FROM meetings m ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
     ORDER BY ${orders[order]} LIMIT ?`,
    )
  // The title, the place or a participant has a word that begins so.
  const document = (kind: 'meetings' | 'actors') =>
    `SELECT d.recordId FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
     WHERE searchIndex MATCH ? AND d.kind = '${kind}'`
  const matching = `m.id IN (${document('meetings')} UNION
    SELECT p.meetingId FROM actors a JOIN participations p ON p.actorId = a.id
    WHERE a.canonicalId IN (${document('actors')}))`
  const participations = db.prepare<
    [string],
    Participation & { actorName: string; actorKind: string; notice: string }
  >(
    `SELECT p.id, p.meetingId, a.id AS actorId, p.capacity, p.rankInList, a.name AS actorName,
       a.kind AS actorKind, a.description AS notice
     FROM participations p JOIN shownActors a ON a.memberId = p.actorId
     WHERE p.meetingId = ? ORDER BY p.rankInList, p.id`,
  )
  const notes = db.prepare<[string], { id: string; title: string }>(
    `SELECT id, title FROM notes WHERE body LIKE '%](meeting:' || ? || ')%' ORDER BY updatedAt DESC`,
  )
  const briefings = db.prepare<{ id: string }, { id: string; title: string }>(
    `SELECT id, title FROM briefings b WHERE b.meetingId = @id OR EXISTS (
       SELECT 1 FROM briefingSections s
       WHERE s.briefingId = b.id AND s.body LIKE '%](meeting:' || @id || ')%')
     ORDER BY updatedAt DESC`,
  )

  /** The meeting without what is worked out from it and from others. @throws AppError notFound */
  function told(id: string): Told {
    const meeting = meetings.get(id)
    const day = dayOf(meeting.date) ?? now().toISOString().slice(0, 10)
    const present = participations.all(id)
    const sources = evidence.of(
      'participations',
      present.map((one) => one.id),
    )
    return {
      ...meeting,
      evidence: evidence.of('meetings', [id]).get(id) ?? [],
      participations: grouped(present, ({ actorId }) => actorId).map((rows) => {
        const [{ notice: _notice, ...one }] = rows
        const [capacity = one.capacity, ...alsoAs] = joinedCapacities(
          rows.map((row) => row.capacity),
        )
        return {
          ...one,
          ...{ capacity, alsoAs },
          ...positions.heldOn(one.actorId, day),
          evidence: eachOnce(rows.flatMap((row) => sources.get(row.id) ?? [])),
        }
      }),
      items: items.atMeeting(id),
      documents: documents.atMeeting(id),
      statements: statements.atMeeting(id),
      facts: facts.around(id),
      notes: notes.all(id),
      briefings: briefings.all({ id }),
    }
  }

  /** Those who took part and of whom the analyst wrote something. */
  function withNotice(id: string): Set<string> {
    const known = participations.all(id).filter(({ notice }) => notice.trim() !== '')
    return new Set(known.map(({ actorId }) => actorId))
  }

  return {
    /**
     * The first so many meetings of which every one of some words begins a word of the meeting's own
     * or of a participant; participants in the order of the list, without those absent.
     */
    list({ words = '', since, most = -1, order }: Wanted): MeetingSummary[] {
      const wanted = filterExpressions(words)
      const where = [
        ...wanted.map(() => matching),
        ...(since === undefined ? [] : ['m.listedOn >= ?']),
        ...(order === 'oldest' ? ['m.listedOn IS NOT NULL'] : []),
      ]
      const found = listing(where, order).all(
        ...wanted.flatMap((word) => [word, word]),
        ...(since === undefined ? [] : [since]),
        most,
      )
      return found.map((row) => ({
        ...row,
        date: readRange(row.date),
        // An array of names made by the query above.
        participants: JSON.parse(row.participants) as string[],
      }))
    },
    /**
     * The meeting with each participant's position on its first day (today when the meeting has no
     * date), its statements in source order and its facts. @throws AppError notFound
     */
    open(id: string): OpenMeeting {
      const opened = told(id)
      return { ...opened, gaps: meetingGaps(opened, withNotice(id)), inSeries: inSeries(opened) }
    },
  }

  function inSeries(opened: Told): PlaceInSeries | null {
    if (opened.series === null) return null
    const all = meetings.ofSeries(opened.series)
    const at = all.findIndex(({ id }) => id === opened.id)
    const previous = all[at - 1]
    return {
      ...{ number: at + 1, total: all.length },
      previous: member(previous),
      next: member(all[at + 1]),
      changes: previous === undefined ? null : whatChanged(told(previous.id), opened),
    }
  }
}

function member(meeting: Meeting | undefined): PlaceInSeries['previous'] {
  return meeting === undefined ? null : { id: meeting.id, title: meeting.title, date: meeting.date }
}
