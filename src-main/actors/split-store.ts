import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import type { ChosenParts } from '../shared/merge.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore, type NameRow } from './actors-store.ts'
import { positionStore } from './positions-store.ts'
import { relationStore } from './relations-store.ts'

/** The rows that chosen parts stand for, those that say the same together. */
export type ChosenRows = {
  names: NameRow[]
  positions: string[]
  relations: string[]
  participations: string[]
  statements: string[]
  evidence: { id: string; recordKind: 'actors' | 'actorNames'; recordId: string }[]
}

/** Gives parts of one actor to another. */
export function splitStore(store: Store) {
  const { db } = store
  const actors = actorStore(store)
  const positions = positionStore(db)
  const relations = relationStore(store)
  const members = 'SELECT id FROM actors WHERE canonicalId = @id'
  const participations = db
    .prepare<{ id: string; chosen: string }, string>(
      `SELECT id FROM participations WHERE actorId IN (${members})
         AND meetingId IN (SELECT value FROM json_each(@chosen)) ORDER BY id`,
    )
    .pluck()
  const statements = db
    .prepare<{ id: string; chosen: string }, string>(
      `SELECT id FROM statements WHERE actorId IN (${members})
         AND id IN (SELECT value FROM json_each(@chosen)) ORDER BY id`,
    )
    .pluck()
  const evidence = db.prepare<{ id: string; chosen: string }, ChosenRows['evidence'][number]>(
    `SELECT id, recordKind, recordId FROM evidence
     WHERE passageId IN (SELECT value FROM json_each(@chosen))
       AND (recordKind = 'actors' AND recordId IN (${members})
         OR recordKind = 'actorNames'
           AND recordId IN (SELECT id FROM actorNames WHERE actorId IN (${members})))
     ORDER BY id`,
  )
  const give = (table: string) =>
    db.prepare(
      `UPDATE ${table} SET actorId = @to WHERE id IN (SELECT value FROM json_each(@chosen))`,
    )
  const givePositions = give('positions')
  const giveParticipations = give('participations')
  const giveStatements = give('statements')
  const giveName = db.prepare('UPDATE actorNames SET actorId = @to, kind = @kind WHERE id = @id')
  const giveEvidence = db.prepare('UPDATE OR IGNORE evidence SET recordId = @to WHERE id = @id')
  const dropEvidence = db.prepare('DELETE FROM evidence WHERE id = ?')
  const evidenceOfName = db
    .prepare<[string], string>(
      `SELECT id FROM evidence WHERE recordKind = 'actorNames' AND recordId = ? ORDER BY id`,
    )
    .pluck()

  /** Evidence that the new owner has already is kept once. */
  function moveEvidence(id: string, to: string): void {
    if (giveEvidence.run({ id, to }).changes === 0) dropEvidence.run(id)
  }

  function ownName(to: string, { name, language, folded }: NameRow): string {
    const known = actors.ownNames(to).find((one) => one.folded === folded)
    return known?.id ?? actors.addName(to, { name, kind: 'variant', language })
  }

  return {
    /** The rows of an actor, or of those merged into it, that parts stand for. @throws AppError notFound */
    rows(id: string, parts: ChosenParts): ChosenRows {
      const all = actors.names(id)
      const folded = new Set(
        parts.names.map((nameId) => {
          const name = all.find((one) => one.id === nameId)
          if (name === undefined) throw new AppError('notFound', `no name ${nameId} of ${id}`)
          return name.folded
        }),
      )
      const held = new Set(positions.of(id).map((position) => position.id))
      const alike = parts.positions.flatMap((positionId) => positions.alike(positionId))
      if (alike.some((position) => !held.has(position.id)))
        throw new AppError('notFound', `a position is not one of ${id}`)
      const chosen = (ids: readonly string[]) => ({ id, chosen: JSON.stringify(ids) })
      return {
        names: all.filter((one) => folded.has(one.folded)),
        positions: alike.map((position) => position.id),
        relations: parts.relations.flatMap((one) => relations.alike(one, id)),
        participations: participations.all(chosen(parts.meetings)),
        statements: statements.all(chosen(parts.statements)),
        evidence: evidence.all(chosen(parts.mentions)),
      }
    },
    /**
     * Gives rows to an actor made for them, with what they rest on. A name that its actor is listed by
     * stays there: the new one gets it too, with the places where it was seen. Of a relation, the end that
     * is the actor `from` becomes the new one.
     */
    give(rows: ChosenRows, from: string, to: string): void {
      const chosen = (ids: readonly string[]) => ({ to, chosen: JSON.stringify(ids) })
      const names = new Map(rows.names.map((row) => [row.id, row]))
      for (const row of rows.names) {
        const { id, kind } = row
        if (kind === 'variant' && !isOwn(to, row)) giveName.run({ id, to, kind })
        else {
          const target = ownName(to, row)
          for (const one of evidenceOfName.all(id)) moveEvidence(one, target)
          if (kind === 'variant') actors.removeName(id)
        }
      }
      for (const { id, recordKind, recordId } of rows.evidence) {
        if (recordKind === 'actors') moveEvidence(id, to)
        else if (!names.has(recordId)) {
          const name = actors.findName(recordId)
          if (name !== null) moveEvidence(id, ownName(to, { ...name, folded: foldName(name.name) }))
        }
      }
      givePositions.run(chosen(rows.positions))
      relations.give(rows.relations, from, to)
      giveParticipations.run(chosen(rows.participations))
      giveStatements.run(chosen(rows.statements))
    },
  }

  function isOwn(to: string, { folded }: NameRow): boolean {
    return actors.ownNames(to).some((one) => one.folded === folded)
  }
}
