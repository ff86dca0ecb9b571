import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import type { ActorRelation, Relation } from '../shared/relation.ts'
import { relationKind } from '../shared/relation-kind.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { eachOnce, grouped } from '../record/grouped.ts'
import type { Store } from '../store/open-store.ts'
import { relationKey } from './alike.ts'
import { positionStore } from './positions-store.ts'

type Row = Omit<Relation, 'heldFrom' | 'heldTo'> & {
  heldFrom: string | null
  heldTo: string | null
}
type Shown = Row & {
  outward: number
  otherId: string
  otherName: string
  otherKind: ActorRelation['other']['kind']
}

const columns = 'id, fromId, toId, kind, words, heldFrom, heldTo'

export type RelationStore = ReturnType<typeof relationStore>

/** How actors stand to each other. Relations of merged actors are told as those of who stands for them. */
export function relationStore(store: Store) {
  const { db } = store
  const evidence = evidenceStore(store)
  const positions = positionStore(db)
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM relations WHERE id = ?`)
  const side = (own: 'fromId' | 'toId', other: 'fromId' | 'toId') =>
    `SELECT r.id, r.fromId, r.toId, r.kind, r.words, r.heldFrom, r.heldTo,
       ${own === 'fromId' ? 1 : 0} AS outward, o.id AS otherId, o.name AS otherName,
       o.kind AS otherKind
     FROM actors m JOIN relations r ON r.${own} = m.id JOIN shownActors o ON o.memberId = r.${other}
     WHERE m.canonicalId = @id AND o.id <> @id`
  const around = db.prepare<{ id: string }, Shown>(
    `${side('fromId', 'toId')} UNION ALL ${side('toId', 'fromId')}`,
  )
  const insert = db.prepare(
    `INSERT INTO relations (${columns})
     VALUES (@id, @fromId, @toId, @kind, @words, @heldFrom, @heldTo)`,
  )
  const update = db.prepare(
    `UPDATE relations SET fromId = @fromId, toId = @toId, kind = @kind, words = @words,
       heldFrom = @heldFrom, heldTo = @heldTo WHERE id = @id`,
  )
  const members = 'SELECT id FROM actors WHERE canonicalId = @actorId'
  const give = db.prepare(
    `UPDATE relations SET
       fromId = CASE WHEN fromId IN (${members}) THEN @to ELSE fromId END,
       toId = CASE WHEN toId IN (${members}) THEN @to ELSE toId END
     WHERE id IN (SELECT value FROM json_each(@ids))`,
  )
  const remove = db.prepare('DELETE FROM relations WHERE id = ?')

  /** Relations of the actor that stands for one, those that say the same together. */
  function alike(id: string): [Shown, ...Shown[]][] {
    return grouped(around.all({ id }), (row) => relationKey(row, row.otherId))
  }

  return {
    /** The relation as it was written. @throws AppError notFound */
    get(id: string): Relation {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no relation ${id}`)
      return { ...row, heldFrom: readRange(row.heldFrom), heldTo: readRange(row.heldTo) }
    },
    /**
     * How an actor stands to others, by kind, then by name; what merged actors say alike once, with the
     * sources of all. One between actors that were since merged with each other is left out until they
     * are taken apart. Positions are those of a day (`YYYY-MM-DD`).
     */
    of(id: string, day: string): ActorRelation[] {
      const found = alike(id)
      const held = positions.heldOnOfAll([...new Set(found.map(([one]) => one.otherId))], day)
      const sources = evidence.of(
        'relations',
        found.flat().map((row) => row.id),
      )
      return found
        .map((rows) => {
          const [{ outward, otherId, otherName, otherKind, ...row }] = rows
          return {
            ...row,
            ...{ heldFrom: readRange(row.heldFrom), heldTo: readRange(row.heldTo) },
            outward: outward === 1,
            other: {
              ...{ id: otherId, name: otherName, kind: otherKind },
              position: held.get(otherId)?.position ?? null,
            },
            origins: rows.map((one) => (one.outward === 1 ? one.fromId : one.toId)),
            evidence: eachOnce(rows.flatMap((one) => sources.get(one.id) ?? [])),
          }
        })
        .toSorted(byKindThenName)
    },
    /**
     * The ids of what the page of an actor shows as one with a relation, itself included.
     * @throws AppError notFound when the page does not show it
     */
    alike(id: string, actorId: string): string[] {
      const shown = alike(actorId).find((rows) => rows.some((row) => row.id === id))
      if (shown === undefined) throw new AppError('notFound', `no relation ${id} of ${actorId}`)
      return shown.map((row) => row.id)
    },
    /** Puts another actor in the place of this one, and of those merged into it, in relations to others. */
    give: (ids: readonly string[], actorId: string, to: string): void =>
      void give.run({ ids: JSON.stringify(ids), actorId, to }),
    add: (one: Relation): void => void insert.run(written(one)),
    replace: (one: Relation): void => void update.run(written(one)),
    /** Removes relations with what they rested on. */
    remove(ids: readonly string[]): void {
      evidence.remove('relations', ids)
      for (const id of ids) remove.run(id)
    },
  }
}

function byKindThenName(left: ActorRelation, right: ActorRelation): number {
  const key = ({ kind, outward, other, heldFrom, id }: ActorRelation) => [
    `${relationKind.options.indexOf(kind)}${outward ? 0 : 1}`,
    foldName(other.name),
    heldFrom?.from ?? '',
    id,
  ]
  return key(left).join('\n') < key(right).join('\n') ? -1 : 1
}

function written(one: Relation): Row {
  return { ...one, heldFrom: writeRange(one.heldFrom), heldTo: writeRange(one.heldTo) }
}
