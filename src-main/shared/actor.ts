import { z } from 'zod'
import { sourcedPassage } from './article.ts'
import { datedRange } from './dated.ts'
import { id, instant } from './identity.ts'
import { countryCode } from './proposal.ts'

export const actorKind = z.enum(['person', 'organisation', 'state', 'group'])
export type ActorKind = z.output<typeof actorKind>

export const actor = z.object({
  id,
  kind: actorKind,
  /** The name used in lists and documents; other names are ActorNames. */
  name: z.string().min(1),
  acronym: z.string().nullable(),
  country: countryCode.nullable(),
  /** The analyst's own words about the actor, Markdown. */
  description: z.string(),
  createdAt: instant,
  updatedAt: instant,
})
export type Actor = z.output<typeof actor>

/** A name an actor was seen under; its evidence says where. */
export const actorName = z.object({
  id,
  actorId: id,
  name: z.string().min(1),
  kind: z.enum(['name', 'acronym', 'variant']),
})
export type ActorName = z.output<typeof actorName>

/** What an actor holds: rank, title, organisation, country, from–to. Null: unknown; end open too. */
export const position = z.object({
  id,
  actorId: id,
  rank: z.string().nullable(),
  /** Portfolio or function: « ministre de la Défense ». */
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  country: countryCode.nullable(),
  heldFrom: datedRange.nullable(),
  heldTo: datedRange.nullable(),
  /** First and last day a source shows the actor in this position. */
  firstSeenOn: z.iso.date().nullable(),
  lastSeenOn: z.iso.date().nullable(),
})
export type Position = z.output<typeof position>

export const actorSummary = actor.extend({
  /** The position held on the day asked for. */
  position: position.nullable(),
  names: z.array(z.string()),
  mentions: z.int(),
})
export type ActorSummary = z.output<typeof actorSummary>

const sourced = { evidence: z.array(sourcedPassage) }

export const openActor = actor.extend({
  names: z.array(actorName.extend(sourced)),
  positions: z.array(position.extend(sourced)),
  meetings: z.array(
    z.object({
      meetingId: id,
      title: z.string(),
      date: datedRange.nullable(),
      place: z.string().nullable(),
      capacity: z.string(),
    }),
  ),
  statements: z.array(
    z.object({
      id,
      meetingId: id.nullable(),
      type: z.string(),
      text: z.string(),
      saidOn: datedRange.nullable(),
      ...sourced,
    }),
  ),
  /** Passages that name the actor. */
  mentions: z.array(sourcedPassage),
  notes: z.array(z.object({ id, title: z.string() })),
})
export type OpenActor = z.output<typeof openActor>
