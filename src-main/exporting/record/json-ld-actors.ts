import { foldName } from '../../shared/fold.ts'
import { isoDate, isoEnds } from './iso-dates.ts'
import { claims, country, type Node, passagesOf, reference, urn } from './json-ld-words.ts'
import {
  positionName,
  type RecordActor,
  type RecordPosition,
  type RecordRelation,
} from './record-parts.ts'
import type { WholeRecord } from './record-store.ts'

const actorTypes: Record<RecordActor['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'GovernmentOrganization',
  // Persons known by their common office.
  group: 'Organization',
}

export function actorNode(actor: RecordActor, record: WholeRecord): Node {
  const others = actor.names.map(({ name }) => name).filter((name) => name !== actor.name)
  const person = actor.kind === 'person'
  const { positions } = actor
  return {
    '@type': actorTypes[actor.kind],
    '@id': urn(actor.id),
    name: actor.name,
    alternateName: [...new Set(others)],
    description: actor.description,
    ...(person
      ? {
          nationality: country(actor.country),
          hasOccupation: positions.map(occupation),
          affiliation: positions.map((position) => affiliation(position, record)),
        }
      : { areaServed: country(actor.country) }),
    ...related(actor),
    subjectOf: [
      ...passagesOf(actor.sources),
      ...claims(actor.sources),
      ...actor.names.map((name) => ({
        '@type': 'Claim',
        '@id': urn(name.id),
        name: 'name',
        text: name.name,
        appearance: passagesOf(name.sources),
      })),
      ...(person ? [] : positions.map(positionClaim)),
      ...actor.relations.map((one) => relationClaim(one)),
    ],
  }
}

/** A position held, as the role that stands between a person and an occupation. */
function occupation(position: RecordPosition): Node {
  const name = positionName(position)
  return {
    '@type': 'Role',
    '@id': urn(position.id),
    roleName: name,
    ...period(position),
    hasOccupation: {
      '@type': 'Occupation',
      name: position.title ?? name,
      occupationLocation: country(position.country),
    },
    description: seen(position),
    subjectOf: [...passagesOf(position.sources), ...claims(position.sources)],
  }
}

function affiliation(position: RecordPosition, record: WholeRecord): Node | null {
  const { organisation } = position
  if (organisation === null || organisation === '') return null
  const known = record.bodyNamed(foldName(organisation))
  return {
    '@type': 'OrganizationRole',
    roleName: positionName(position),
    ...period(position),
    affiliation:
      known === null ? { '@type': 'Organization', name: organisation } : reference(known),
  }
}

/** A position of what is no person: schema.org gives occupations to persons only. */
function positionClaim(position: RecordPosition): Node {
  return {
    '@type': 'Claim',
    '@id': urn(position.id),
    name: 'position',
    text: positionName(position) ?? position.organisation,
    appearance: passagesOf(position.sources),
  }
}

/** The relations schema.org has a property for, as roles, which carry their dates. */
function related({ kind, relations }: RecordActor): Node {
  const inProperty = (property: string, wanted: readonly RecordRelation[]): Node => ({
    [property]: wanted.map((one) => ({
      '@type': property === 'spouse' ? 'Role' : 'OrganizationRole',
      ...period(one),
      [property]: reference(one.toId),
    })),
  })
  const of = (relation: RecordRelation['kind']) => relations.filter((one) => one.kind === relation)
  const toBody = ({ toKind }: RecordRelation) => toKind !== 'person'
  return {
    ...inProperty('memberOf', of('memberOf').filter(toBody)),
    ...(kind === 'person'
      ? inProperty(
          'spouse',
          of('spouseOf').filter((one) => !toBody(one)),
        )
      : inProperty('parentOrganization', of('partOf').filter(toBody))),
  }
}

/** What a relation says and where: properties of schema.org bear no sources. */
function relationClaim(relation: RecordRelation): Node {
  return {
    '@type': 'Claim',
    '@id': urn(relation.id),
    name: relation.kind,
    text: relation.words ?? relation.toName,
    about: reference(relation.toId),
    appearance: passagesOf(relation.sources),
  }
}

function period({ heldFrom, heldTo }: Pick<RecordPosition, 'heldFrom' | 'heldTo'>): Node {
  return {
    startDate: isoDate(heldFrom),
    endDate: heldTo && (isoEnds(heldTo).to ?? isoDate(heldTo)),
  }
}

function seen({ firstSeenOn, lastSeenOn }: RecordPosition): string | null {
  if (firstSeenOn === null && lastSeenOn === null) return null
  return `seen ${firstSeenOn ?? '..'}/${lastSeenOn ?? '..'}`
}
