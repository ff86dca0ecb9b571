import type { ActorSummary, HeldOn, OpenActor, Position } from '../shared/actor.ts'
import type { Article } from '../shared/article.ts'
import type { OpenMeeting, SourcedFact, SourcedStatement } from '../shared/meeting.ts'
import type { BriefingSubject } from '../shared/briefing.ts'
import type { ActorRelation } from '../shared/relation.ts'

/** Someone with what they held on the day of the document. */
export type HeldBy = Pick<ActorSummary, 'id' | 'name'> & HeldOn

/** What the record holds about the subject of a briefing: what its sections are written from. */
export type Material = {
  subject: BriefingSubject
  /** What the subject is called; null when there is none. */
  label: string | null
  /** The day that positions and relations are told as of, `YYYY-MM-DD`. */
  asOf: string
  /** In order of date; those without one come last. */
  meetings: readonly OpenMeeting[]
  statements: readonly SourcedStatement[]
  /** Oldest first. */
  facts: readonly SourcedFact[]
  /** The actor the briefing is about. */
  actor: { page: OpenActor; held: HeldOn; relations: readonly ActorRelation[] } | null
  /** Those who hold office in the country, or whom the articles name. */
  people: readonly HeldBy[]
  /** The articles the briefing is about, oldest first. */
  articles: readonly Article[]
  /** What someone who speaks held: on the day of the meeting if the briefing is about one. */
  positionOf: (actorId: string) => Position | null
}

/** A subject of which the record holds nothing: that of a briefing written freely. */
export function noMaterial(asOf: string): Material {
  return {
    ...{ subject: { kind: 'none' }, label: null, asOf, meetings: [], statements: [], facts: [] },
    ...{ actor: null, people: [], articles: [], positionOf: () => null },
  }
}
