import { foldName } from '../../shared/fold.ts'
import { articleEntity, documentation, type Entity, eventDates } from './ftm-entities.ts'
import { derivedId } from './derived-ids.ts'
import { isoDate, isoEnds } from './iso-dates.ts'
import { compactJson } from './json-array.ts'
import type { RecordWriter } from './record-format.ts'
import {
  positionName,
  type RecordActor,
  type RecordFact,
  type RecordMeeting,
  type RecordPosition,
  type RecordRelation,
  type RecordStatement,
} from './record-parts.ts'
import type { WholeRecord } from './record-store.ts'

/** Lines are written this many at a time. */
const together = 200

/**
 * The record as FollowTheMoney entities, one a line, as Aleph and its kin read them: persons and bodies,
 * positions and who occupied them, events, notes for what was said, articles; and a Documentation for
 * each passage, whose `recordId` names the part of the record it supports.
 */
export const writeFollowTheMoney: RecordWriter = function* (record, { step }) {
  let piece = ''
  let count = 0
  for (const entity of entities(record, step)) {
    piece += `${compactJson(entity)}\n`
    count += 1
    if (count % together !== 0) continue
    yield piece
    piece = ''
  }
  yield piece
}

function* entities(record: WholeRecord, step: () => void): Iterable<Entity> {
  const posts = new Set<string>()
  for (const article of record.articles()) {
    yield articleEntity(article)
    step()
  }
  for (const actor of record.actors()) {
    yield* ofActor(actor, record, posts)
    step()
  }
  for (const meeting of record.meetings()) {
    yield* ofMeeting(meeting, record)
    step()
  }
  for (const statement of record.statements()) {
    yield* ofStatement(statement)
    step()
  }
  for (const fact of record.facts()) {
    yield* ofFact(fact)
    step()
  }
}

const schemata: Record<RecordActor['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
  // Persons known by their common office: neither one person nor one organisation.
  group: 'LegalEntity',
}

function* ofActor(actor: RecordActor, record: WholeRecord, posts: Set<string>): Iterable<Entity> {
  const { id, kind, positions } = actor
  const others = actor.names.filter(({ name }) => name !== actor.name)
  // One word, or an acronym, is a name of many.
  const weak = others.filter((one) => one.kind === 'acronym' || !/\s/.test(one.name))
  const strong = others.filter((one) => !weak.includes(one))
  yield {
    id,
    schema: schemata[kind],
    properties: {
      name: [actor.name],
      alias: strong.map(({ name }) => name),
      weakAlias: weak.map(({ name }) => name),
      country: [actor.country?.toLowerCase()],
      description: [actor.description],
      ...(kind === 'state' ? { topics: ['gov.national'] } : {}),
      ...(kind === 'person' ? { position: positions.map(positionName) } : {}),
      createdAt: [actor.createdAt.slice(0, 19)],
      modifiedAt: [actor.updatedAt.slice(0, 19)],
    },
  }
  yield* documentation(actor.sources, id, kind)
  for (const name of actor.names) yield* documentation(name.sources, id, `name: ${name.name}`)
  for (const position of positions)
    yield* kind === 'person' ? ofPosition(position, record, posts) : ofBodyPosition(position)
  for (const relation of actor.relations) yield* ofRelation(relation, kind)
}

/** Memberships and marriages have a schema of their own; any other relation is a link with a role. */
function* ofRelation(relation: RecordRelation, from: RecordActor['kind']): Iterable<Entity> {
  const { id, kind, fromId, toId, toKind, words, heldFrom, heldTo } = relation
  const isMembership = kind === 'memberOf' && (toKind === 'organisation' || toKind === 'state')
  const isMarriage = kind === 'spouseOf' && from === 'person' && toKind === 'person'
  const dates = {
    startDate: [isoDate(heldFrom)],
    endDate: [heldTo && (isoEnds(heldTo).to ?? isoDate(heldTo))],
  }
  if (isMembership)
    yield {
      id,
      schema: 'Membership',
      properties: { member: [fromId], organization: [toId], ...dates },
    }
  else if (isMarriage)
    yield {
      id,
      schema: 'Family',
      properties: { person: [fromId], relative: [toId], relationship: ['spouse'], ...dates },
    }
  else
    yield {
      id,
      schema: 'UnknownLink',
      properties: { subject: [fromId], object: [toId], role: [words ?? kind], ...dates },
    }
  yield* documentation(relation.sources, fromId, `${kind}: ${relation.toName}`)
}

function* ofPosition(
  position: RecordPosition,
  record: WholeRecord,
  posts: Set<string>,
): Iterable<Entity> {
  const { id, actorId, organisation, country, firstSeenOn, lastSeenOn } = position
  const name = positionName(position) ?? organisation ?? 'position'
  const parts = [position.title ?? name, organisation ?? '', country ?? '']
  const post = derivedId(`position:${parts.map(foldName).join(':')}`)
  if (!posts.has(post)) {
    posts.add(post)
    const body = organisation === null ? null : record.bodyNamed(foldName(organisation))
    yield {
      id: post,
      schema: 'Position',
      properties: {
        name: [position.title ?? name],
        country: [country?.toLowerCase()],
        organization: [body],
        summary: [organisation],
      },
    }
  }
  const { heldFrom, heldTo } = position
  yield {
    id,
    schema: 'Occupancy',
    properties: {
      holder: [actorId],
      post: [post],
      startDate: [isoDate(heldFrom)],
      endDate: [heldTo && (isoEnds(heldTo).to ?? isoDate(heldTo))],
      date: [...new Set([firstSeenOn, lastSeenOn])],
      description: [name],
    },
  }
  yield* documentation(position.sources, actorId, `position: ${name}`)
}

/** FollowTheMoney has persons only occupy positions: a body's is a note on it. */
function* ofBodyPosition(position: RecordPosition): Iterable<Entity> {
  const name = positionName(position) ?? position.organisation ?? 'position'
  yield {
    id: position.id,
    schema: 'Note',
    properties: { description: [name], entity: [position.actorId], keywords: ['position'] },
  }
  yield* documentation(position.sources, position.id, 'position')
}

function* ofMeeting(meeting: RecordMeeting, record: WholeRecord): Iterable<Entity> {
  const { id, country, organiser, participations } = meeting
  const organizer = organiser === null ? null : record.bodyNamed(foldName(organiser))
  const present = participations.filter(({ capacity }) => capacity !== 'absent')
  yield {
    id,
    schema: 'Event',
    properties: {
      name: [meeting.title],
      ...eventDates(meeting.date),
      location: [meeting.place],
      country: [country?.toLowerCase()],
      organizer: [organizer],
      summary: [organiser],
      description: [meeting.agenda, meeting.outcome],
      keywords: ['meeting', meeting.status],
      involved: [...new Set(present.map(({ actorId }) => actorId))],
    },
  }
  yield* documentation(meeting.sources, id, 'meeting')
  for (const one of participations) {
    yield {
      id: one.id,
      schema: 'UnknownLink',
      properties: {
        subject: [one.actorId],
        object: [id],
        role: [one.capacity],
        ...eventDates(meeting.date),
      },
    }
    yield* documentation(one.sources, id, `${one.capacity}: ${one.actorName}`)
  }
}

function* ofStatement(statement: RecordStatement): Iterable<Entity> {
  const { id, saidOn } = statement
  yield {
    id,
    schema: 'Note',
    properties: {
      description: [statement.text],
      summary: [saidOn && isoDate(saidOn)],
      notes: [statement.translation],
      entity: [statement.actorId, statement.meetingId],
      keywords: ['statement', statement.type],
    },
  }
  yield* documentation(statement.sources, id, 'statement')
}

function* ofFact(fact: RecordFact): Iterable<Entity> {
  yield {
    id: fact.id,
    schema: 'Event',
    properties: {
      // Names are short there.
      name: [fact.text.slice(0, 380)],
      description: [fact.text],
      ...eventDates(fact.date),
      keywords: ['fact'],
      recordId: [fact.meetingId],
    },
  }
  yield* documentation(fact.sources, fact.id, 'fact')
}
