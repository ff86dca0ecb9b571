import type { DatedRange } from '../../shared/dated.ts'
import { foldName } from '../../shared/fold.ts'
import { isoInterval } from './iso-dates.ts'
import {
  gradeOf,
  positionName,
  type RecordActor,
  type RecordArticle,
  type RecordFact,
  type RecordMeeting,
  type RecordParticipation,
  type RecordPosition,
  type RecordRelation,
  type RecordStatement,
} from './record-parts.ts'
import type { WholeRecord } from './record-store.ts'
import {
  common,
  confidenceOf,
  location,
  locationId,
  orProducer,
  sourced,
  sourceName,
  span,
  stixId,
  stixIdOf,
  type StixObject,
} from './stix-objects.ts'
import { webAddress } from './web-address.ts'

/** The objects of a record; `modifiedAt` is when anything in it changed last. */
export function stixRecord(record: WholeRecord, modifiedAt: string) {
  const located = new Set<string>()

  /** A location, the first time it is asked for. */
  function* locate(country: string | null, city: string | null): Iterable<StixObject> {
    if (country === null || located.has(locationId(country, city))) return
    located.add(locationId(country, city))
    yield location(country, city)
  }

  const made = (kind: 'positions' | 'relations' | 'participations' | 'statements', id: string) => ({
    createdAt: record.writtenAt(kind, id) ?? modifiedAt,
    modifiedAt,
  })

  function* ofActor(actor: RecordActor): Iterable<StixObject> {
    const id = identityOf(actor.id)
    const times = { createdAt: actor.createdAt, modifiedAt }
    const nameSources = actor.names.flatMap(({ sources }) => sources)
    yield {
      ...common('identity', id, times),
      name: actor.name,
      description: actor.description,
      identity_class: identityClass[actor.kind],
      sectors: actor.kind === 'state' ? ['government'] : [],
      roles: [...new Set(actor.positions.map(positionName))].filter((role) => role !== null),
      ...sourced([...actor.sources, ...nameSources]),
    }
    const others = actor.names.filter(({ name }) => name !== actor.name)
    if (others.length > 0)
      yield {
        ...common('note', stixId('note', `names:${actor.id}`), times),
        labels: ['names'],
        content: others.map(({ name }) => name).join('\n'),
        object_refs: [id],
        ...sourced(others.flatMap(({ sources }) => sources)),
      }
    if (actor.country !== null) {
      yield* locate(actor.country, null)
      yield {
        ...common('relationship', stixId('relationship', `country:${actor.id}`), times),
        // Whom a person speaks for is not where the person is.
        relationship_type: actor.kind === 'person' ? 'related-to' : 'located-at',
        source_ref: id,
        target_ref: locationId(actor.country, null),
      }
    }
    for (const position of actor.positions) yield* ofPosition(position)
    for (const relation of actor.relations) yield ofRelation(relation)
  }

  function ofRelation(relation: RecordRelation): StixObject {
    const { id, kind, words, fromId, toId, heldFrom, heldTo } = relation
    return {
      ...common('relationship', stixId('relationship', `relations:${id}`), made('relations', id)),
      relationship_type: relationType[kind],
      description: words,
      source_ref: identityOf(fromId),
      target_ref: identityOf(toId),
      ...span(heldFrom, heldTo),
      ...sourced(relation.sources),
    }
  }

  function* ofPosition(position: RecordPosition): Iterable<StixObject> {
    const { organisation, country, heldFrom, heldTo } = position
    const name = positionName(position) ?? organisation ?? 'position'
    const holder = identityOf(position.actorId)
    const known = organisation === null ? null : record.bodyNamed(foldName(organisation))
    const body = known === null || known === position.actorId ? null : identityOf(known)
    const times = made('positions', position.id)
    yield {
      ...common('note', stixId('note', `positions:${position.id}`), times),
      labels: ['position'],
      abstract: name,
      content: [
        name,
        organisation,
        country,
        heldFrom && `from ${isoInterval(heldFrom)}`,
        heldTo && `to ${isoInterval(heldTo)}`,
        position.firstSeenOn && `seen ${position.firstSeenOn}/${position.lastSeenOn ?? '..'}`,
      ]
        .filter((part) => part !== null && part !== '')
        .join(', '),
      object_refs: body === null ? [holder] : [holder, body],
      ...sourced(position.sources),
    }
    if (body === null) return
    yield {
      ...common('relationship', stixId('relationship', `body:${position.id}`), times),
      relationship_type: 'related-to',
      description: name,
      source_ref: holder,
      target_ref: body,
      ...span(heldFrom, heldTo),
      ...sourced(position.sources),
    }
  }

  function* ofMeeting(meeting: RecordMeeting): Iterable<StixObject> {
    const { id, place, country, date } = meeting
    const grouping = stixId('grouping', `meetings:${id}`)
    const times = { createdAt: meeting.createdAt, modifiedAt }
    yield* locate(country, place)
    const there = country === null ? [] : [locationId(country, place)]
    const refs = [...new Set(meeting.participations.map(({ actorId }) => identityOf(actorId)))]
    const told = [date && isoInterval(date), place, country, meeting.status, meeting.organiser]
    yield {
      ...common('grouping', grouping, times),
      context: 'meeting',
      name: meeting.title,
      description: [
        told.filter((part) => part !== null && part !== '').join(', '),
        meeting.agenda,
        meeting.outcome,
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
      object_refs: orProducer([...refs, ...there]),
      ...sourced(meeting.sources),
    }
    for (const one of meeting.participations) yield ofParticipation(one, grouping, date)
  }

  function ofParticipation(
    one: RecordParticipation,
    grouping: string,
    date: DatedRange | null,
  ): StixObject {
    const times = made('participations', one.id)
    return {
      ...common('relationship', stixId('relationship', `participations:${one.id}`), times),
      relationship_type: one.capacity === 'absent' ? 'absent-from' : 'participated-in',
      description: one.capacity,
      source_ref: identityOf(one.actorId),
      target_ref: grouping,
      ...span(date, date),
      ...sourced(one.sources),
    }
  }

  function ofStatement(statement: RecordStatement): StixObject {
    const { id, actorId, actorName, meetingId, saidOn, translation } = statement
    const refs = [actorId && identityOf(actorId), meetingId && stixIdOf('meetings', meetingId)]
    return {
      ...common('note', stixId('note', `statements:${id}`), made('statements', id)),
      labels: ['statement', statement.type],
      lang: statement.language,
      abstract: [actorName, saidOn && isoInterval(saidOn)]
        .filter((part) => part !== null)
        .join(', '),
      content: translation === null ? statement.text : `${statement.text}\n\n${translation}`,
      authors: actorName === null ? [] : [actorName],
      object_refs: orProducer(refs.filter((ref) => ref !== null)),
      ...sourced(statement.sources),
    }
  }

  function ofFact(fact: RecordFact): StixObject {
    const meeting = fact.meetingId === null ? null : stixIdOf('meetings', fact.meetingId)
    const reports = fact.sources.flatMap(({ articleId }) => stixIdOf('articles', articleId) ?? [])
    const times = { createdAt: fact.createdAt, modifiedAt }
    return {
      ...common('note', stixId('note', `facts:${fact.id}`), times),
      labels: ['fact'],
      abstract: isoInterval(fact.date),
      content: fact.text,
      object_refs: orProducer(meeting === null ? [...new Set(reports)] : [meeting]),
      ...sourced(fact.sources),
    }
  }

  function ofArticle(article: RecordArticle): StixObject {
    const refs = article.supports.flatMap(({ kind, id }) => stixIdOf(kind, id) ?? [])
    const times = { createdAt: article.importedAt, modifiedAt }
    const { publishedOn, outlet, author, agency, address } = article
    return {
      ...common('report', stixId('report', `articles:${article.id}`), times),
      name: article.title,
      lang: article.language,
      description: [outlet, author, agency, publishedOn, gradeOf(article)]
        .filter((part) => part !== null && part !== '')
        .join(', '),
      // Without a date of its own it was published before it came in.
      published: publishedOn === null ? times.createdAt : `${publishedOn}T00:00:00.000Z`,
      object_refs: orProducer([...new Set(refs)]),
      external_references: [
        {
          source_name: sourceName(outlet ?? article.title),
          url: webAddress(address),
          hashes: { 'SHA-256': article.originalHash },
          external_id: article.id,
        },
      ],
      confidence: confidenceOf([article]),
    }
  }

  return { ofActor, ofMeeting, ofStatement, ofFact, ofArticle }
}

const identityClass: Record<RecordActor['kind'], string> = {
  person: 'individual',
  organisation: 'organization',
  state: 'organization',
  group: 'class',
}

/** STIX leaves the names of relationships between identities open. */
const relationType: Record<RecordRelation['kind'], string> = {
  memberOf: 'member-of',
  partOf: 'part-of',
  reportsTo: 'reports-to',
  allyOf: 'ally-of',
  opposes: 'opposes',
  spouseOf: 'spouse-of',
  other: 'related-to',
}

function identityOf(actorId: string): string {
  return stixId('identity', `actors:${actorId}`)
}
