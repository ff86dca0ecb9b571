import type { DatedRange } from '../../shared/dated.ts'
import { derivedId } from './derived-ids.ts'
import {
  gradeOf,
  pagesOf,
  type RecordArticle,
  type RecordSource,
  standing,
} from './record-parts.ts'
import type { RecordKind } from '../../shared/identity.ts'
import { webAddress } from './web-address.ts'

/** A STIX 2.1 object; properties that are null, undefined or empty are left out of the file. */
export type StixObject = { type: string; id: string } & Record<string, unknown>

type StixType = 'identity' | 'location' | 'grouping' | 'note' | 'relationship' | 'report' | 'bundle'

/**
 * The id of an object: always the same for the same thing. STIX knows UUIDs up to version 5, those of the
 * record are of version 7.
 */
export function stixId(type: StixType, name: string): string {
  return `${type}--${derivedId(`stix:${name}`)}`
}

/** Which objects the parts of a record are; places and the like have none. */
const typeOf: Partial<Record<RecordKind, StixType>> = {
  actors: 'identity',
  positions: 'note',
  relations: 'relationship',
  meetings: 'grouping',
  participations: 'relationship',
  statements: 'note',
  facts: 'note',
  articles: 'report',
}

/** The object that a part of the record is; null when it is none. */
export function stixIdOf(kind: RecordKind, id: string): string | null {
  const type = typeOf[kind]
  return type === undefined ? null : stixId(type, `${kind}:${id}`)
}

/** Objects that never change carry the instant this mapping was made. */
const fixedAt = '2026-11-24T00:00:00.000Z'

/** Who made the objects. */
export const producer: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'producer'),
  created: fixedAt,
  modified: fixedAt,
  name: 'Aide-Mémoire',
  identity_class: 'system',
}

/** What every object says of itself. `createdAt` and `modifiedAt` are ISO 8601 instants. */
export function common(
  type: StixType,
  id: string,
  { createdAt, modifiedAt }: { createdAt: string; modifiedAt: string },
): StixObject {
  const created = new Date(createdAt).toISOString()
  const modified = new Date(modifiedAt).toISOString()
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: producer.id,
    created,
    // A clock set back must not make it older than itself.
    modified: modified < created ? created : modified,
  }
}

/** A country, or a place in one. The region is not known, so that a place without a country has no object. */
export function location(country: string, city: string | null): StixObject {
  return {
    ...common('location', locationId(country, city), { createdAt: fixedAt, modifiedAt: fixedAt }),
    ...(city === null ? {} : { name: city, city }),
    country,
  }
}

export function locationId(country: string, city: string | null): string {
  return stixId('location', `location:${country}:${city ?? ''}`)
}

/** The sources of an object: where it refers to, and how much they are to be believed. */
export function sourced(sources: readonly RecordSource[]): Record<string, unknown> {
  const counting = standing(sources)
  return {
    external_references: counting.map((source) => ({
      source_name: sourceName(source.outlet ?? source.articleTitle),
      description: [
        attributed(source),
        `« ${source.quote} »`,
        source.articleTitle,
        source.publishedOn,
        pagesOf(source) && `p. ${pagesOf(source)}`,
        gradeOf(source) && `Admiralty ${gradeOf(source)}`,
      ]
        .filter((part) => part !== null && part !== '')
        .join(' – '),
      url: webAddress(source.address),
      hashes: { 'SHA-256': source.originalHash },
      external_id: source.passageId,
    })),
    confidence: confidenceOf(counting),
  }
}

function attributed({ attribute, value }: RecordSource): string | null {
  if (attribute === '') return null
  return `${attribute}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
}

/** STIX reads two names as registries of weaknesses. */
export function sourceName(name: string): string {
  return /^(cve|capec)$/.test(name) ? name.toUpperCase() : name
}

/** STIX 2.1, appendix A, “Admiralty Credibility”: what each grade is on its scale of 0 to 100; 6 has none. */
const confidences: Record<number, number> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 }

/** The confidence of the most credible source; null when none is graded. */
export function confidenceOf(
  graded: readonly Pick<RecordArticle, 'informationCredibility'>[],
): number | null {
  const known = graded.flatMap(({ informationCredibility: grade }) =>
    grade === null ? [] : (confidences[grade] ?? []),
  )
  return known.length === 0 ? null : Math.max(...known)
}

/** Lists of references may not be empty: what refers to nothing refers to who made it. */
export function orProducer(refs: readonly string[]): readonly string[] {
  return refs.length === 0 ? [producer.id] : refs
}

/** From the first day to the end of the last; an end that is not known is left out. */
export function span(from: DatedRange | null, to: DatedRange | null): Record<string, unknown> {
  const first = from?.from ?? null
  const last = to?.to ?? null
  return {
    start_time: first && `${first}T00:00:00.000Z`,
    stop_time: last && (first === null || last >= first) ? `${last}T23:59:59.999Z` : null,
  }
}
