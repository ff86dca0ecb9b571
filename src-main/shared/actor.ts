import { z } from 'zod'
import { sourcedPassage } from './article.ts'
import { datedRange } from './dated.ts'
import { id, instant } from './identity.ts'
import { language } from './language.ts'
import { nameLanguage } from './name-language.ts'
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
  /** The language it is written in: that of the first source of it, or the analyst's word. */
  language: nameLanguage.nullable(),
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

/** What is held on a day, and why it may not be true. */
export const heldOn = z.object({
  /** Null: none that is known. */
  position: position.nullable(),
  /**
   * `stale`: it had ended by that day, or was last seen more than a year before it. `contested`: other
   * sources give another for the same days.
   */
  doubt: z.enum(['stale', 'contested']).nullable(),
})
export type HeldOn = z.output<typeof heldOn>

export const actorSummary = actor.extend({
  /** On the day asked for. */
  ...heldOn.shape,
  names: z.array(z.string()),
  mentions: z.int(),
})
export type ActorSummary = z.output<typeof actorSummary>

/** What an actor is, and held on a day. */
export const actorGlance = actorSummary.pick({
  id: true,
  kind: true,
  name: true,
  acronym: true,
  country: true,
  position: true,
  doubt: true,
})

/**
 * A part of an actor as its page shows it: what several actors that were merged say alike is shown
 * once, with the sources of all. `origins` are the actors whose own it is.
 */
const part = { origins: z.array(id), evidence: z.array(sourcedPassage) }

/** An actor that was merged into the one shown. */
export const mergedActor = z.object({
  id,
  name: z.string(),
  mergedAt: instant,
  /** The actor it was merged into: the one shown, or another that came with it. */
  into: z.object({ id, name: z.string() }),
  /** Itself and those merged into it: what would come apart together. */
  memberIds: z.array(id),
})
export type MergedActor = z.output<typeof mergedActor>

export const openActor = actor.extend({
  names: z.array(
    actorName.extend({
      ...part,
      /** The own name of one of its origins: it cannot be removed. */
      own: z.boolean(),
    }),
  ),
  positions: z.array(
    position.extend({
      ...part,
      /** Those of its positions that other sources give for the same days. */
      rivals: z.array(id),
    }),
  ),
  meetings: z.array(
    z.object({
      meetingId: id,
      title: z.string(),
      date: datedRange.nullable(),
      place: z.string().nullable(),
      /** The most telling first; several when merged actors were there in several. */
      capacities: z.array(z.string()).min(1),
      origins: z.array(id),
    }),
  ),
  statements: z.array(
    z.object({
      id,
      meetingId: id.nullable(),
      type: z.string(),
      text: z.string(),
      language,
      translation: z.string().nullable(),
      saidOn: datedRange.nullable(),
      ...part,
    }),
  ),
  /** Passages that name the actor. */
  mentions: z.array(sourcedPassage.extend({ origins: z.array(id) })),
  notes: z.array(z.object({ id, title: z.string() })),
  /** What was merged into it, latest first. */
  merged: z.array(mergedActor),
  /** The actors it was told apart from. */
  distinctFrom: z.array(z.object({ id, name: z.string(), decidedAt: instant })),
})
export type OpenActor = z.output<typeof openActor>
