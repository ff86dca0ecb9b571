import type { ActorKind, ActorSummary, Actor, OpenActor } from '../shared/actor.ts'
import type { SourcedPassage } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import type { Capacity } from '../shared/meeting.ts'
import { joinedCapacities } from '../record/capacities.ts'
import { readRange } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { eachOnce, grouped } from '../record/grouped.ts'
import { filterExpressions } from '../record/list-filter.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore, type NameRow } from './actors-store.ts'
import { joinedPosition, positionKey } from './alike.ts'
import { distinctActorStore } from './distinct-actors-store.ts'
import { mergeStore } from './merges-store.ts'
import { positionStore } from './positions-store.ts'

/** What of the actors is listed. */
type Wanted = { kind?: ActorKind; expression?: string; most: number }

/** Passages of records, and whose own they are. */
type Sourced = { origin: string; passages: readonly SourcedPassage[] }

/** Reads actors as lists and pages show them: those merged into another are parts of that one. */
export function actorPageStore(store: Store) {
  const { db } = store
  const actors = actorStore(store)
  const positions = positionStore(db)
  const evidence = evidenceStore(store)
  const merges = mergeStore(store)
  const distinct = distinctActorStore(store)
  const listing = (ofKind: string, matching: string) =>
    db.prepare<Wanted, Actor>(
      `SELECT id, kind, name, acronym, country, description, createdAt, updatedAt FROM actors
       WHERE canonicalId = id ${ofKind} ${matching} ORDER BY folded, id LIMIT @most`,
    )
  const ofKind = 'AND kind = @kind'
  const matching = `AND id IN (
    SELECT d.recordId FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
    WHERE searchIndex MATCH @expression AND d.kind = 'actors')`
  // Each has an index of its own to be read in the order of the list.
  const listed = {
    all: { every: listing('', ''), matching: listing('', matching) },
    ofKind: { every: listing(ofKind, ''), matching: listing(ofKind, matching) },
  }
  // From the actors asked for to what is theirs: the planner would go through all names there are.
  const members = 'json_each(?) s CROSS JOIN actors m ON m.canonicalId = s.value'
  const namesOfAll = db.prepare<[string], { actorId: string; name: string }>(
    `SELECT s.value AS actorId, n.name FROM ${members}
     CROSS JOIN actorNames n ON n.actorId = m.id ORDER BY n.id`,
  )
  const mentionCounts = db.prepare<[string, string], { actorId: string; mentions: number }>(
    `SELECT actorId, count(DISTINCT passageId) AS mentions FROM (
       SELECT s.value AS actorId, e.passageId FROM ${members}
       CROSS JOIN evidence e ON e.recordKind = 'actors' AND e.recordId = m.id
       UNION ALL SELECT s.value, e.passageId FROM ${members}
       CROSS JOIN actorNames n ON n.actorId = m.id
       CROSS JOIN evidence e ON e.recordKind = 'actorNames' AND e.recordId = n.id) GROUP BY 1`,
  )
  const meetings = db.prepare<
    [string],
    {
      meetingId: string
      title: string
      date: string | null
      place: string | null
      capacity: Capacity
      origin: string
    }
  >(
    `SELECT m.id AS meetingId, m.title, m.date, m.place, p.capacity, p.actorId AS origin
     FROM actors a JOIN participations p ON p.actorId = a.id JOIN meetings m ON m.id = p.meetingId
     WHERE a.canonicalId = ? ORDER BY m.dateFrom DESC, m.id, p.id`,
  )
  const statements = db.prepare<
    [string],
    {
      id: string
      meetingId: string | null
      type: string
      text: string
      language: Language
      translation: string | null
      saidOn: string | null
      origin: string
    }
  >(
    `SELECT s.id, s.meetingId, s.type, s.text, s.language, s.translation, s.saidOn, s.actorId AS origin
     FROM actors a JOIN statements s ON s.actorId = a.id
     WHERE a.canonicalId = ? ORDER BY s.saidOn ->> 'from' DESC, s.id`,
  )
  const notes = db.prepare<[string], { id: string; title: string }>(
    `SELECT id, title FROM notes WHERE EXISTS (
       SELECT 1 FROM actors m WHERE m.canonicalId = ? AND body LIKE '%](actor:' || m.id || ')%')
     ORDER BY updatedAt DESC`,
  )

  function namesOf(rows: readonly NameRow[], shown: Actor): OpenActor['names'] {
    const sources = evidence.of('actorNames', ids(rows))
    return grouped(rows, (row) => row.folded).map((group) => {
      const name = group.find((row) => row.actorId === shown.id) ?? group[0]
      const { id, actorId, kind } = name
      // What a merged actor is listed by is, of the one shown, a variant.
      const isVariant = kind === 'name' && actorId !== shown.id
      return {
        ...{ id, actorId, name: name.name, kind: isVariant ? 'variant' : kind },
        language: group.find((row) => row.language !== null)?.language ?? null,
        own: group.some((row) => row.kind === 'name'),
        origins: group.map((row) => row.actorId),
        evidence: eachOnce(group.flatMap((row) => sources.get(row.id) ?? [])),
      }
    })
  }

  function positionsOf(id: string): OpenActor['positions'] {
    const rows = positions.of(id)
    const sources = evidence.of('positions', ids(rows))
    const rivals = positions.rivals(id)
    return grouped(rows, positionKey)
      .map((group) => ({
        ...joinedPosition(group),
        rivals: rivals.get(group[0].id) ?? [],
        origins: group.map((row) => row.actorId),
        evidence: eachOnce(group.flatMap((row) => sources.get(row.id) ?? [])),
      }))
      .toSorted(latestFirst)
  }

  function meetingsOf(id: string): OpenActor['meetings'] {
    return grouped(meetings.all(id), (row) => row.meetingId).map((group) => {
      const { meetingId, title, date, place } = group[0]
      return {
        ...{ meetingId, title, place, date: readRange(date) },
        capacities: joinedCapacities(group.map((row) => row.capacity)),
        origins: group.map((row) => row.origin),
      }
    })
  }

  function mentionsOf(id: string, names: readonly NameRow[]): OpenActor['mentions'] {
    const members = merges.membersOf(id)
    const own = evidence.of('actors', members)
    const named = evidence.of('actorNames', ids(names))
    return mentions([
      ...members.map((member) => ({ origin: member, passages: own.get(member) ?? [] })),
      ...names.map((row) => ({ origin: row.actorId, passages: named.get(row.id) ?? [] })),
    ])
  }

  return {
    /**
     * The first so many actors in alphabetical order, of a kind if one is given, that every one of
     * some words begins a word of; each with the position held on a day (`YYYY-MM-DD`).
     */
    list(kind: ActorKind | null, day: string, words = '', most = -1): ActorSummary[] {
      const expression = filterExpressions(words).join(' AND ')
      const statements = kind === null ? listed.all : listed.ofKind
      const found = (expression === '' ? statements.every : statements.matching).all({
        ...{ most },
        ...(kind !== null && { kind }),
        ...(expression !== '' && { expression }),
      })
      const wanted = JSON.stringify(ids(found))
      const held = positions.heldOnOfAll(ids(found), day)
      const names = new Map<string, string[]>(found.map((actor) => [actor.id, []]))
      for (const { actorId, name } of namesOfAll.all(wanted)) names.get(actorId)?.push(name)
      const counts = new Map(
        mentionCounts.all(wanted, wanted).map((one) => [one.actorId, one.mentions]),
      )
      return found.map((actor) => ({
        ...actor,
        ...(held.get(actor.id) ?? { position: null, doubt: null }),
        names: [...new Set(names.get(actor.id))].filter((name) => name !== actor.name),
        mentions: counts.get(actor.id) ?? 0,
      }))
    },
    /** The actor that stands for this one. @throws AppError notFound */
    open(memberId: string): OpenActor {
      const actor = actors.get(memberId)
      const { id } = actor
      const names = actors.names(id)
      const said = statements.all(id)
      const sources = evidence.of('statements', ids(said))
      return {
        ...actor,
        names: namesOf(names, actor),
        positions: positionsOf(id),
        meetings: meetingsOf(id),
        statements: said.map(({ origin, ...one }) => ({
          ...one,
          saidOn: readRange(one.saidOn),
          origins: [origin],
          evidence: sources.get(one.id) ?? [],
        })),
        mentions: mentionsOf(id, names),
        notes: notes.all(id),
        merged: merges.into(id),
        distinctFrom: distinct.of(id),
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

/** Each passage once, latest article first, in the order of its text, with whose it is. */
function mentions(sourced: readonly Sourced[]): OpenActor['mentions'] {
  const origins = new Map<string, Set<string>>()
  for (const { origin, passages } of sourced)
    for (const { id } of passages) origins.set(id, (origins.get(id) ?? new Set()).add(origin))
  return eachOnce(sourced.flatMap(({ passages }) => passages))
    .toSorted(latestArticleFirst)
    .map((passage) => ({ ...passage, origins: [...(origins.get(passage.id) ?? [])] }))
}

function latestArticleFirst(left: SourcedPassage, right: SourcedPassage): number {
  const [one, other] = [left.publishedOn ?? '', right.publishedOn ?? '']
  if (one !== other) return one < other ? 1 : -1
  if (left.articleId !== right.articleId) return left.articleId < right.articleId ? -1 : 1
  return left.start - right.start
}
