import { type ActorStore, actorStore } from '../actors/actors-store.ts'
import { type PositionStore, positionStore } from '../actors/positions-store.ts'
import { type RelationStore, relationStore } from '../actors/relations-store.ts'
import { type FactStore, factStore } from '../meetings/facts-store.ts'
import { type SameFactStore, sameFactStore } from '../meetings/same-fact-store.ts'
import { type MeetingItemStore, meetingItemStore } from '../meetings/meeting-items-store.ts'
import { type MeetingStore, meetingStore } from '../meetings/meetings-store.ts'
import { type StatementStore, statementStore } from '../meetings/statements-store.ts'
import { type EvidenceStore, evidenceStore } from '../record/evidence-store.ts'
import { type PlaceStore, placeStore } from '../record/places-store.ts'
import type { Span } from '../shared/sentence-around.ts'
import type { Article } from '../shared/article.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Language } from '../shared/language.ts'
import type { PlannedChange } from '../shared/review.ts'
import type { Store } from '../store/open-store.ts'
import type { ProposalGroup } from './group-proposals.ts'
import { type ProposalStore, proposalStore } from './proposals-store.ts'

/** The parts of the record that a decision reads and writes. */
export type RecordStores = {
  newId: () => string
  actors: ActorStore
  positions: PositionStore
  relations: RelationStore
  meetings: MeetingStore
  items: MeetingItemStore
  statements: StatementStore
  facts: FactStore
  sameFacts: SameFactStore
  places: PlaceStore
  evidence: EvidenceStore
  proposals: ProposalStore
}

export function recordStores(store: Store): RecordStores {
  return {
    newId: store.newId,
    actors: actorStore(store),
    positions: positionStore(store.db),
    relations: relationStore(store),
    meetings: meetingStore(store),
    items: meetingItemStore(store),
    statements: statementStore(store),
    facts: factStore(store),
    sameFacts: sameFactStore(store),
    places: placeStore(store.db),
    evidence: evidenceStore(store),
    proposals: proposalStore(store),
  }
}

/**
 * One change to the record: told to the analyst, and made by the same step. Planning reads the
 * record and writes nothing; the ids of new records are chosen then, so that steps can name them.
 */
export type Step = {
  /** What the analyst is told; null for what goes without saying, such as anchoring a name. */
  change: PlannedChange | null
  /** The record created or changed. */
  record: { kind: RecordKind; id: string }
  write: () => void
}

/** What plans of one article share. */
export type PlanContext = {
  records: RecordStores
  article: Article
  /** Every group of the article, decided or not. */
  groups: readonly ProposalGroup[]
  /** The day (`YYYY-MM-DD`) on which the article shows people in their positions; null: not known. */
  day: string | null
  /** The language of the interface, in which the changes are told. */
  language: Language
  /** Actors the plan creates, by kind and folded name. */
  newActors: Map<string, string>
}

/** A place in the article where a name is written. */
export type Mention = Span & { text: string }
