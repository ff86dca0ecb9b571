import { z } from 'zod'
import { actorKind, position } from './actor.ts'
import { sourcedPassage } from './article.ts'
import { datedRange } from './dated.ts'
import { id } from './identity.ts'
import { relationKind } from './relation-kind.ts'

/** How one actor stands to another: « le Mali est membre de l’AES », from when to when. */
export const relation = z.object({
  id,
  fromId: id,
  toId: id,
  kind: relationKind,
  /** The analyst's words for a relation of another kind; null for the others. */
  words: z.string().nullable(),
  heldFrom: datedRange.nullable(),
  heldTo: datedRange.nullable(),
})
export type Relation = z.output<typeof relation>

/** A relation as the page of one of its two actors shows it. */
export const actorRelation = relation.extend({
  /** True when it is the actor of the page that stands so to the other. */
  outward: z.boolean(),
  other: z.object({
    id,
    name: z.string(),
    kind: actorKind,
    /** What it holds today. */
    position: position.nullable(),
  }),
  /** The actors whose own it is, of those merged into the one of the page. */
  origins: z.array(id),
  evidence: z.array(sourcedPassage),
})
export type ActorRelation = z.output<typeof actorRelation>
