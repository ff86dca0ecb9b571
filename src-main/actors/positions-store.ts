import { AppError } from '../shared/app-error.ts'
import type { HeldOn, Position } from '../shared/actor.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { grouped } from '../record/grouped.ts'
import type { Database } from '../store/database.ts'
import { joinedPosition, positionKey } from './alike.ts'
import { isStale, positionOn } from './position-on.ts'
import { rivalsOf } from './rival-positions.ts'

type Row = Omit<Position, 'heldFrom' | 'heldTo'> & {
  heldFrom: string | null
  heldTo: string | null
}

const columns = `id, actorId, rank, title, organisation, country, heldFrom, heldTo, firstSeenOn, lastSeenOn`

export type PositionStore = ReturnType<typeof positionStore>

/** What actors hold and held. */
export function positionStore(db: Database) {
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM positions WHERE id = ?`)
  const prefixed = columns.replace(/\w+/g, (column) => `p.${column}`)
  const ofActor = db.prepare<[string], Row>(
    `SELECT ${prefixed} FROM actors m JOIN positions p ON p.actorId = m.id
     WHERE m.canonicalId = (SELECT canonicalId FROM actors WHERE id = ?) ORDER BY p.id`,
  )
  const ofActors = db.prepare<[string], Row & { shownId: string }>(
    `SELECT ${prefixed}, s.id AS shownId
     FROM json_each(?) a CROSS JOIN actors s ON s.id = a.value AND s.kind <> 'group'
     CROSS JOIN actors m ON m.canonicalId = s.id CROSS JOIN positions p ON p.actorId = m.id
     ORDER BY p.id`,
  )
  const kindOf = db
    .prepare<[string], string>(
      `SELECT s.kind FROM actors a JOIN actors s ON s.id = a.canonicalId WHERE a.id = ?`,
    )
    .pluck()
  const origins = db
    .prepare<[string, string], string>(
      `SELECT ifnull(a.originId, a.id) FROM positions o
       JOIN evidence e ON e.recordKind = 'positions' AND e.recordId = o.id
       JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId
       WHERE o.id IN (SELECT value FROM json_each(?))
       INTERSECT
       SELECT ifnull(a.originId, a.id) FROM evidence e
       JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId
       WHERE e.recordKind = 'positions' AND e.recordId IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
  const insert = db.prepare(
    `INSERT INTO positions (${columns}) VALUES (@id, @actorId, @rank, @title, @organisation,
       @country, @heldFrom, @heldTo, @firstSeenOn, @lastSeenOn)`,
  )
  const update = db.prepare(
    `UPDATE positions SET actorId = @actorId, rank = @rank, title = @title,
       organisation = @organisation, country = @country, heldFrom = @heldFrom, heldTo = @heldTo,
       firstSeenOn = @firstSeenOn, lastSeenOn = @lastSeenOn WHERE id = @id`,
  )
  const remove = db.prepare('DELETE FROM positions WHERE id = ?')

  function get(id: string): Position {
    const row = byId.get(id)
    if (row === undefined) throw new AppError('notFound', `no position ${id}`)
    return read(row)
  }

  function of(actorId: string): Position[] {
    return ofActor.all(actorId).map(read)
  }

  /** Positions as their page shows them, and the rivals of each. */
  function shownFrom(rows: readonly Position[]) {
    const groups = new Map(
      grouped(rows, positionKey).map((group) => [joinedPosition(group), group] as const),
    )
    const ids = (one: Position) => JSON.stringify(groups.get(one)?.map(({ id }) => id))
    const shown = [...groups.keys()]
    return {
      shown,
      rivals: (one: Position): Position[] =>
        rivalsOf(one, shown, (left, right) => origins.all(ids(left), ids(right)).length > 0),
    }
  }

  function heldFrom(rows: readonly Position[], day: string): HeldOn {
    const { shown, rivals } = shownFrom(rows)
    const position = positionOn(shown, day)
    if (position === null) return { position, doubt: null }
    if (isStale(position, day)) return { position, doubt: 'stale' }
    return { position, doubt: rivals(position).length > 0 ? 'contested' : null }
  }

  return {
    /** The row itself. @throws AppError notFound */
    get,
    /** Every position of an actor and of those merged with it, as each has it. */
    of,
    /** The positions of an actor, those that say the same as the first of them. */
    shown: (actorId: string): Position[] => shownFrom(of(actorId)).shown,
    /** The rows that the page of their actor shows as one with this. @throws AppError notFound */
    alike(id: string): [Position, ...Position[]] {
      const one = get(id)
      const others = of(one.actorId).filter(
        (other) => other.id !== id && positionKey(other) === positionKey(one),
      )
      return [one, ...others]
    },
    /**
     * The ids of the positions that sources give instead of each one, by the rule of
     * `rival-positions.ts`; of those that say the same, the first stands for all.
     */
    rivals(actorId: string): Map<string, string[]> {
      const { shown, rivals } = shownFrom(of(actorId))
      return new Map(shown.map((one) => [one.id, rivals(one).map(({ id }) => id)]))
    },
    /**
     * The position an actor held on a day (`YYYY-MM-DD`), by the rule of `position-on.ts`. A group
     * holds one office for several countries at once, and its name says which: it is given none.
     */
    heldOn: (actorId: string, day: string): HeldOn =>
      heldFrom(kindOf.get(actorId) === 'group' ? [] : of(actorId), day),
    /** The same of several actors, each of which stands for itself; every id asked for is in the map. */
    heldOnOfAll(actorIds: readonly string[], day: string): Map<string, HeldOn> {
      const found = new Map<string, Position[]>(actorIds.map((id) => [id, []]))
      for (const { shownId, ...row } of ofActors.all(JSON.stringify(actorIds)))
        found.get(shownId)?.push(read(row))
      return new Map([...found].map(([id, rows]) => [id, heldFrom(rows, day)]))
    },
    add: (position: Position): void => void insert.run(write(position)),
    replace: (position: Position): void => void update.run(write(position)),
    remove: (id: string): void => void remove.run(id),
  }
}

function read(row: Row): Position {
  return { ...row, heldFrom: readRange(row.heldFrom), heldTo: readRange(row.heldTo) }
}

function write(position: Position): Row {
  return {
    ...position,
    heldFrom: writeRange(position.heldFrom),
    heldTo: writeRange(position.heldTo),
  }
}
