import { z } from 'zod'
import { actor, position } from './actor.ts'
import { datedRange } from './dated.ts'
import { id, instant } from './identity.ts'
import { countryCode } from './proposal.ts'
import { actorRelation } from './relation.ts'

/** The single values of an actor, of which a merge keeps one. */
export const actorField = z.enum(['name', 'acronym', 'country', 'description'])
export type ActorField = z.output<typeof actorField>

/** What the survivor of a merge is to say from then on; a field left out stays as it is. */
export const keptFields = z.object({
  name: z.string().min(1).optional(),
  acronym: z.string().nullable().optional(),
  country: countryCode.nullable().optional(),
  description: z.string().optional(),
})
export type KeptFields = z.output<typeof keptFields>

const meetingLine = z.object({ id, title: z.string(), date: datedRange.nullable() })

/** One of the actors of a merge to come, with all that it would bring. */
export const mergeSide = actor.extend({
  names: z.array(z.string()),
  positions: z.array(position),
  meetings: z.array(meetingLine),
  statements: z.int(),
  relations: z.array(actorRelation),
  mentions: z.int(),
  /** Notes that link to it. */
  notes: z.array(z.object({ id, title: z.string() })),
})
export type MergeSide = z.output<typeof mergeSide>

/** Two actors that the analyst has told apart. */
export const toldApart = z.object({
  first: z.object({ id, name: z.string() }),
  second: z.object({ id, name: z.string() }),
  decidedAt: instant,
})

export const mergePreview = z.object({
  survivorId: id,
  /** The survivor first. */
  sides: z.array(mergeSide).min(2),
  /** The fields in which they differ, with every value that one of them has, and the one proposed. */
  differences: z.array(
    z.object({
      field: actorField,
      values: z.array(z.object({ value: z.string().nullable(), actorIds: z.array(id) })),
      proposed: z.string().nullable(),
    }),
  ),
  /** What the actor will have: parts that say the same are counted once. */
  together: z.object({
    names: z.array(z.string()),
    positions: z.array(position),
    meetings: z.int(),
    statements: z.int(),
    relations: z.int(),
    mentions: z.int(),
    notes: z.int(),
  }),
  /** Pairs among them that were told apart: merging them must be confirmed. */
  toldApart: z.array(toldApart),
})
export type MergePreview = z.output<typeof mergePreview>

/** A merge that stands, and the operation of the journal that made it. */
export const standingMerge = z.object({
  operationId: z.int(),
  mergedId: id,
  name: z.string(),
})
export type StandingMerge = z.output<typeof standingMerge>

/** The parts of an actor that go to a new one, as its page shows them. */
export const chosenParts = z.object({
  names: z.array(id),
  positions: z.array(id),
  relations: z.array(id),
  meetings: z.array(id),
  statements: z.array(id),
  /** Passages that name the actor. */
  mentions: z.array(id),
})
export type ChosenParts = z.output<typeof chosenParts>
