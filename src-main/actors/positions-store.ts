import { AppError } from '../shared/app-error.ts'
import type { Position } from '../shared/actor.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { grouped } from '../record/grouped.ts'
import type { Database } from '../store/database.ts'
import { joinedPosition, positionKey } from './alike.ts'
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
  const prefixed = columns.replace(/\w+/g, (column) => `p.${column}`)
  const ofActor = db.prepare<[string], Row>(
    `SELECT ${prefixed} FROM actors m JOIN positions p ON p.actorId = m.id
     WHERE m.canonicalId = (SELECT canonicalId FROM actors WHERE id = ?) ORDER BY p.id`,
  )
  const ofActors = db.prepare<[string], Row & { shownId: string }>(
    `SELECT ${prefixed}, m.canonicalId AS shownId FROM actors m JOIN positions p ON p.actorId = m.id
     WHERE m.canonicalId IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
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

  function get(id: string): Position {
    const row = byId.get(id)
    if (row === undefined) throw new AppError('notFound', `no position ${id}`)
    return read(row)
  }

  function of(actorId: string): Position[] {
    return ofActor.all(actorId).map(read)
  }

  function shown(actorId: string): Position[] {
    return grouped(of(actorId), positionKey).map(joinedPosition)
  }

  return {
    /** The row itself. @throws AppError notFound */
    get,
    /** Every position of an actor and of those merged with it, as each has it. */
    of,
    /** The rows that the page of their actor shows as one with this. @throws AppError notFound */
    alike(id: string): [Position, ...Position[]] {
      const one = get(id)
      const others = of(one.actorId).filter(
        (other) => other.id !== id && positionKey(other) === positionKey(one),
      )
      return [one, ...others]
    },
    /** The positions of each of these actors, those that say the same as one; every id asked for is in the map. */
    shownOfAll(actorIds: readonly string[]): Map<string, Position[]> {
      const found = new Map<string, Position[]>(actorIds.map((id) => [id, []]))
      for (const { shownId, ...row } of ofActors.all(JSON.stringify(actorIds)))
        found.get(shownId)?.push(read(row))
      for (const [id, held] of found) found.set(id, grouped(held, positionKey).map(joinedPosition))
      return found
    },
    /**
     * The position an actor held on a day, by the rule of `position-on.ts`. A group holds one office
     * for several countries at once, and its name says which: it is given none.
     */
    heldOn: (actorId: string, day: string): HeldPosition | null =>
      isGroup.get(actorId) === undefined ? positionOn(shown(actorId), day) : null,
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
