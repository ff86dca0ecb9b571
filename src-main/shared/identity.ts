import { z } from 'zod'

/** Identifier of a record: a UUID version 7, so that ids sort by time of creation. */
export const id = z.uuid()

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime()

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The tables whose rows are journalled; `change` events and evidence name records by them. */
export const recordKind = z.enum([
  'articles',
  'articleVersions',
  'originDecisions',
  'passages',
  'proposals',
  'actors',
  'merges',
  'distinctActors',
  'actorNames',
  'positions',
  'relations',
  'meetings',
  'participations',
  'meetingItems',
  'meetingDocuments',
  'statements',
  'facts',
  'distinctFacts',
  'places',
  'evidence',
  'notes',
  'briefings',
  'briefingSections',
  'assembledBlocks',
  'templates',
  'releases',
  'citations',
  'waivers',
  'namedVersions',
  'lexiconEntries',
])
export type RecordKind = z.output<typeof recordKind>
