import { AppError } from '../shared/app-error.ts'
import type { Position } from '../shared/actor.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import type { Database } from '../store/database.ts'
import { type HeldPosition, positionOn } from './position-on.ts'

type Row = Omit<Position, 'heldFrom' | 'heldTo'> & {
  heldFrom: string | null
  heldTo: string | null
}

const columns = `id, actorId, rank, title, organisation, country, heldFrom, heldTo, firstSeenOn, lastSeenOn`

export type PositionStore = ReturnType<typeof positionStore>

/** What actors hold and held. */
export function positionStore(db: Database) {
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM positions WHERE id = ?`)
  const ofActors = db.prepare<[string], Row>(
    `SELECT ${columns} FROM positions WHERE actorId IN (SELECT value FROM json_each(?)) ORDER BY id`,
  )
  const isGroup = db
    .prepare<[string], number>(`SELECT 1 FROM actors WHERE id = ? AND kind = 'group'`)
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

  function of(actorId: string): Position[] {
    return ofActors.all(JSON.stringify([actorId])).map(read)
  }

  return {
    /** @throws AppError notFound */
    get(id: string): Position {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no position ${id}`)
      return read(row)
    },
    of,
    /** The positions of each of these actors; every id asked for is in the map. */
    ofAll(actorIds: readonly string[]): Map<string, Position[]> {
      const found = new Map<string, Position[]>(actorIds.map((id) => [id, []]))
      for (const row of ofActors.all(JSON.stringify(actorIds)))
        found.get(row.actorId)?.push(read(row))
      return found
    },
    /**
     * The position an actor held on a day, by the rule of `position-on.ts`. A group holds one office
     * for several countries at once, and its name says which: it is given none.
     */
    heldOn: (actorId: string, day: string): HeldPosition | null =>
      isGroup.get(actorId) === undefined ? positionOn(of(actorId), day) : null,
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
