import type { ActorKind } from '../shared/actor.ts'
import type { LikelyReason } from '../shared/likely-same.ts'

/** What of an actor is compared. */
export type Comparable = {
  id: string
  kind: ActorKind
  /** Every name it is known under, its own first. */
  names: string[]
  /** ISO 3166-1 codes: its own and those of its positions. */
  countries: string[]
  /** Days (ISO 8601) are those on which a source shows it in the office. */
  offices: { title: string; country: string | null; days: string[] }[]
}

/** How likely two actors are one, why, and by which name of each. */
export type Likeness = { score: number; reasons: LikelyReason[]; names: [string, string] | null }

/** Nothing speaks for the two being one. */
export const unlike: Likeness = { score: 0, reasons: [], names: null }
