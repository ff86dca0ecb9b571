import { AppError } from '../shared/app-error.ts'
import { fold, foldName } from '../shared/fold.ts'
import type { Capacity, Meeting } from '../shared/meeting.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { tokensOf } from '../record/list-filter.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<Meeting, 'date'> & { date: string | null }
export type Participation = {
  id: string
  meetingId: string
  actorId: string
  capacity: Capacity
  rankInList: number
}

const columns = `id, title, kind, status, date, place, country, organiser, agenda, outcome, drafter, draftedOn,
  distribution, series, finalAt, createdAt, updatedAt`
const values = columns.replace(/\w+/g, (column) => `@${column}`)

export type MeetingStore = ReturnType<typeof meetingStore>

/** Meetings and who took part in them: participations of merged actors are told as those of who stands for them. */
export function meetingStore({ db, now }: Store) {
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM meetings WHERE id = ?`)
  const onDay = db.prepare<[string | null], Row>(
    `SELECT ${columns} FROM meetings WHERE dateFrom IS ? ORDER BY createdAt, id`,
  )
  const undated = db.prepare<[], Row>(
    `SELECT ${columns} FROM meetings WHERE date IS NULL ORDER BY createdAt, id`,
  )
  const titled = db.prepare<[string], Row>(
    `SELECT ${columns} FROM meetings WHERE id IN (
       SELECT d.recordId FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
       WHERE searchIndex MATCH ? AND d.kind = 'meetings')
     ORDER BY createdAt, id`,
  )
  const years = db
    .prepare<[], string>(
      'SELECT DISTINCT substr(listedOn, 1, 4) FROM meetings WHERE listedOn IS NOT NULL',
    )
    .pluck()
  const ofSeries = db.prepare<[string], Row>(
    `SELECT ${columns} FROM meetings WHERE series = ?
     ORDER BY listedOn IS NULL, listedOn, createdAt, id`,
  )
  const series = db
    .prepare<[], string>('SELECT DISTINCT series FROM meetings WHERE series IS NOT NULL')
    .pluck()
  const insert = db.prepare(`INSERT INTO meetings (${columns}) VALUES (${values})`)
  const update = db.prepare(
    `UPDATE meetings SET title = @title, kind = @kind, status = @status, date = @date, place = @place, country = @country,
       organiser = @organiser, agenda = @agenda, outcome = @outcome, drafter = @drafter,
       draftedOn = @draftedOn, distribution = @distribution, series = @series,
       finalAt = @finalAt, updatedAt = @updatedAt WHERE id = @id`,
  )
  const reopen = db.prepare(
    'UPDATE meetings SET finalAt = NULL, updatedAt = ? WHERE id = ? AND finalAt IS NOT NULL',
  )
  const remove = db.prepare('DELETE FROM meetings WHERE id = ?')
  const removeEvidence = db.prepare(
    `DELETE FROM evidence WHERE recordKind = 'meetings' AND recordId = @id
       OR recordKind = 'participations'
         AND recordId IN (SELECT id FROM participations WHERE meetingId = @id)
       OR recordKind = 'meetingItems'
         AND recordId IN (SELECT id FROM meetingItems WHERE meetingId = @id)`,
  )
  const participations = db.prepare<[string], Participation>(
    `SELECT p.id, p.meetingId, a.canonicalId AS actorId, p.capacity, p.rankInList
     FROM participations p JOIN actors a ON a.id = p.actorId
     WHERE p.meetingId = ? ORDER BY p.rankInList, p.id`,
  )
  const participation = db.prepare<[string], Participation>(
    `SELECT p.id, p.meetingId, a.canonicalId AS actorId, p.capacity, p.rankInList
     FROM participations p JOIN actors a ON a.id = p.actorId WHERE p.id = ?`,
  )
  const insertParticipation = db.prepare(
    `INSERT INTO participations (id, meetingId, actorId, capacity, rankInList)
     VALUES (@id, @meetingId, @actorId, @capacity, @rankInList)`,
  )
  const setCapacity = db.prepare('UPDATE participations SET capacity = ? WHERE id = ?')
  const setRank = db.prepare('UPDATE participations SET rankInList = ? WHERE id = ?')
  const removeParticipation = db.prepare('DELETE FROM participations WHERE id = ?')

  /** @throws AppError notFound */
  function get(id: string): Meeting {
    const row = byId.get(id)
    if (row === undefined) throw new AppError('notFound', `no meeting ${id}`)
    return read(row)
  }

  return {
    get,
    find: (id: string): Meeting | null => {
      const row = byId.get(id)
      return row === undefined ? null : read(row)
    },
    add(
      meeting: Pick<Meeting, 'id' | 'title' | 'status' | 'date' | 'place' | 'country'> &
        Partial<Pick<Meeting, 'kind' | 'organiser'>>,
    ): void {
      const at = now().toISOString()
      insert.run({
        ...{
          kind: null,
          series: null,
          finalAt: null,
          organiser: null,
          agenda: '',
          outcome: '',
          drafter: null,
          draftedOn: null,
        },
        ...{ distribution: '', createdAt: at, updatedAt: at },
        ...meeting,
        date: writeRange(meeting.date),
      })
    },
    /** Replaces what is given; it is final afterwards only when that is given. @throws AppError notFound */
    update(id: string, parts: Partial<Omit<Meeting, 'id' | 'createdAt' | 'updatedAt'>>): void {
      const next = { ...get(id), finalAt: null, ...parts, updatedAt: now().toISOString() }
      update.run({ ...next, date: writeRange(next.date) })
    },
    /** Takes the mark of a final meeting away: something of it was written. */
    reopen: (id: string): void => void reopen.run(now().toISOString(), id),
    /** Removes the meeting with its participations, its items and what they rested on; statements and facts stay. */
    remove(id: string): void {
      removeEvidence.run({ id })
      remove.run(id)
    },
    /** Meetings that begin on a day, and those without a date. */
    onDay: (day: string): Meeting[] => [...onDay.all(day), ...undated.all()].map(read),
    /** The years in which dated meetings begin. */
    years: (): string[] => years.all(),
    /** The meetings of a series by date; those without one come last. */
    ofSeries: (name: string): Meeting[] => ofSeries.all(name).map(read),
    /** The names of the series there are, in alphabetical order. */
    series: (): string[] =>
      series.all().toSorted((one, other) => (foldName(one) < foldName(other) ? -1 : 1)),
    /** Meetings whose title folds to the same. */
    titled(title: string): Meeting[] {
      const words = tokensOf(fold(title))
      if (words.length === 0) return []
      return titled
        .all(`{title} : "${words.join(' ')}"`)
        .filter((row) => foldName(row.title) === foldName(title))
        .map(read)
    },
    participations: (meetingId: string): Participation[] => participations.all(meetingId),
    participation: (id: string): Participation | null => participation.get(id) ?? null,
    addParticipation: (one: Participation): void => void insertParticipation.run(one),
    setCapacity: (id: string, capacity: Capacity): void => void setCapacity.run(capacity, id),
    setRank: (id: string, rankInList: number): void => void setRank.run(rankInList, id),
    removeParticipation: (id: string): void => void removeParticipation.run(id),
  }
}

function read(row: Row): Meeting {
  return { ...row, date: readRange(row.date) }
}
