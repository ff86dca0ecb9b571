import type { ActorKind, ActorSummary, Actor, OpenActor } from '../shared/actor.ts'
import type { SourcedPassage } from '../shared/article.ts'
import { readRange } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore } from './actors-store.ts'
import { positionOn } from './position-on.ts'
import { positionStore } from './positions-store.ts'

/** Reads actors as lists and pages show them. */
export function actorPageStore(store: Store) {
  const { db } = store
  const actors = actorStore(store)
  const positions = positionStore(db)
  const evidence = evidenceStore(store)
  const all = db.prepare<[ActorKind | null, ActorKind | null], Actor>(
    `SELECT id, kind, name, acronym, country, description, createdAt, updatedAt FROM actors
     WHERE ? IS NULL OR kind = ? ORDER BY fold(name), id`,
  )
  const allNames = db.prepare<[], { actorId: string; name: string }>(
    'SELECT actorId, name FROM actorNames ORDER BY id',
  )
  const mentionCounts = db.prepare<[], { actorId: string; mentions: number }>(
    `SELECT ifnull(n.actorId, e.recordId) AS actorId, count(DISTINCT e.passageId) AS mentions
     FROM evidence e LEFT JOIN actorNames n ON e.recordKind = 'actorNames' AND n.id = e.recordId
     WHERE e.recordKind IN ('actors', 'actorNames') GROUP BY 1`,
  )
  const meetings = db.prepare<
    [string],
    {
      meetingId: string
      title: string
      date: string | null
      place: string | null
      capacity: string
    }
  >(
    `SELECT m.id AS meetingId, m.title, m.date, m.place, p.capacity
     FROM participations p JOIN meetings m ON m.id = p.meetingId
     WHERE p.actorId = ? ORDER BY m.dateFrom DESC, m.id`,
  )
  const statements = db.prepare<
    [string],
    {
      id: string
      meetingId: string | null
      type: string
      text: string
      saidOn: string | null
    }
  >(
    `SELECT id, meetingId, type, text, saidOn FROM statements
     WHERE actorId = ? ORDER BY saidOn ->> 'from' DESC, id`,
  )
  const notes = db.prepare<[string], { id: string; title: string }>(
    `SELECT id, title FROM notes WHERE body LIKE '%](actor:' || ? || ')%' ORDER BY updatedAt DESC`,
  )

  return {
    /** Actors in alphabetical order, each with the position held on a day (`YYYY-MM-DD`). */
    list(kind: ActorKind | null, day: string): ActorSummary[] {
      const found = all.all(kind, kind)
      const held = positions.ofAll(found.map((actor) => actor.id))
      const names = new Map<string, string[]>(found.map((actor) => [actor.id, []]))
      for (const { actorId, name } of allNames.all()) names.get(actorId)?.push(name)
      const counts = new Map(mentionCounts.all().map((one) => [one.actorId, one.mentions]))
      return found.map((actor) => ({
        ...actor,
        position:
          actor.kind === 'group'
            ? null
            : (positionOn(held.get(actor.id) ?? [], day)?.position ?? null),
        names: (names.get(actor.id) ?? []).filter((name) => name !== actor.name),
        mentions: counts.get(actor.id) ?? 0,
      }))
    },
    /** @throws AppError notFound */
    open(id: string): OpenActor {
      const actor = actors.get(id)
      const names = actors.names(id)
      const nameEvidence = evidence.of('actorNames', ids(names))
      const held = positions.of(id).toSorted(latestFirst)
      const positionEvidence = evidence.of('positions', ids(held))
      const said = statements.all(id)
      const saidEvidence = evidence.of('statements', ids(said))
      const own = evidence.of('actors', [id]).get(id) ?? []
      return {
        ...actor,
        names: names.map(({ id: nameId, actorId, name, kind }) => ({
          ...{ id: nameId, actorId, name, kind },
          evidence: nameEvidence.get(nameId) ?? [],
        })),
        positions: held.map((one) => ({ ...one, evidence: positionEvidence.get(one.id) ?? [] })),
        meetings: meetings.all(id).map((one) => ({ ...one, date: readRange(one.date) })),
        statements: said.map((one) => ({
          ...one,
          saidOn: readRange(one.saidOn),
          evidence: saidEvidence.get(one.id) ?? [],
        })),
        mentions: inOrder([...own, ...[...nameEvidence.values()].flat()]),
        notes: notes.all(id),
      }
    },
  }
}

function ids(records: readonly { id: string }[]): string[] {
  return records.map((record) => record.id)
}

type Dated = Pick<OpenActor['positions'][number], 'heldFrom' | 'lastSeenOn' | 'id'>

function latestFirst(left: Dated, right: Dated): number {
  const key = ({ heldFrom, lastSeenOn, id }: Dated) => `${heldFrom?.from ?? lastSeenOn ?? ''} ${id}`
  return key(left) < key(right) ? 1 : -1
}

/** Each passage once, latest article first, in the order of its text. */
function inOrder(passages: readonly SourcedPassage[]): SourcedPassage[] {
  const once = [...new Map(passages.map((one) => [one.id, one])).values()]
  return once.toSorted((left, right) => {
    const [one, other] = [left.publishedOn ?? '', right.publishedOn ?? '']
    if (one !== other) return one < other ? 1 : -1
    if (left.articleId !== right.articleId) return left.articleId < right.articleId ? -1 : 1
    return left.start - right.start
  })
}
