import { AppError } from '../shared/app-error.ts'
import type { MeetingItem, SourcedMeetingItem } from '../shared/meeting.ts'
import { meetingItemKind, type MeetingItemKind } from '../shared/meeting-item-kind.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<MeetingItem, 'deadline'> & { deadline: string | null }

const columns = 'id, meetingId, kind, text, rankInMeeting, ownerId, deadline, kept'

export type MeetingItemStore = ReturnType<typeof meetingItemStore>

/** What was on a meeting's agenda, what it decided and what was undertaken there. */
export function meetingItemStore(store: Store) {
  const { db } = store
  const evidence = evidenceStore(store)
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM meetingItems WHERE id = ?`)
  const ofKind = db
    .prepare<[string, MeetingItemKind], string>(
      `SELECT id FROM meetingItems WHERE meetingId = ? AND kind = ? ORDER BY rankInMeeting, id`,
    )
    .pluck()
  const atMeeting = db.prepare<[string], Row & { ownerName: string | null }>(
    `SELECT i.id, i.meetingId, i.kind, i.text, i.rankInMeeting, c.id AS ownerId, i.deadline, i.kept,
       c.name AS ownerName
     FROM meetingItems i LEFT JOIN actors a ON a.id = i.ownerId
       LEFT JOIN actors c ON c.id = a.canonicalId
     WHERE i.meetingId = ? ORDER BY i.rankInMeeting, i.id`,
  )
  const insert = db.prepare(
    `INSERT INTO meetingItems (${columns})
     VALUES (@id, @meetingId, @kind, @text, @rankInMeeting, @ownerId, @deadline, @kept)`,
  )
  const update = db.prepare(
    `UPDATE meetingItems SET meetingId = @meetingId, kind = @kind, text = @text,
       rankInMeeting = @rankInMeeting, ownerId = @ownerId, deadline = @deadline, kept = @kept
     WHERE id = @id`,
  )
  const setRank = db.prepare('UPDATE meetingItems SET rankInMeeting = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM meetingItems WHERE id = ?')

  return {
    /** The item with the owner as it was written. @throws AppError notFound */
    get(id: string): MeetingItem {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no meeting item ${id}`)
      return { ...row, deadline: readRange(row.deadline) }
    },
    /** The ids of a meeting's items of one kind, in their order. */
    ofKind: (meetingId: string, kind: MeetingItemKind): string[] => ofKind.all(meetingId, kind),
    /** The items of a meeting by kind, then in their order; the owner is who stands for its actor. */
    atMeeting(meetingId: string): SourcedMeetingItem[] {
      const rows = atMeeting.all(meetingId)
      const found = evidence.of(
        'meetingItems',
        rows.map((row) => row.id),
      )
      return meetingItemKind.options.flatMap((kind) =>
        rows
          .filter((row) => row.kind === kind)
          .map((row) => ({
            ...row,
            deadline: readRange(row.deadline),
            evidence: found.get(row.id) ?? [],
          })),
      )
    },
    /** The place after the last of a meeting’s items of one kind. */
    nextRank(meetingId: string, kind: MeetingItemKind): number {
      const last = ofKind.all(meetingId, kind).at(-1)
      return last === undefined ? 0 : (byId.get(last)?.rankInMeeting ?? 0) + 1
    },
    add: (item: MeetingItem): void =>
      void insert.run({ ...item, deadline: writeRange(item.deadline) }),
    replace: (item: MeetingItem): void =>
      void update.run({ ...item, deadline: writeRange(item.deadline) }),
    /** Gives items the order they are named in. */
    setOrder(ids: readonly string[]): void {
      for (const [rank, id] of ids.entries()) setRank.run(rank, id)
    },
    remove(id: string): void {
      evidence.remove('meetingItems', [id])
      remove.run(id)
    },
  }
}
