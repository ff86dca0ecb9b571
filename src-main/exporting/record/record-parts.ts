import type { Actor, ActorName, Position } from '../../shared/actor.ts'
import type { Article, OpenArticle, Passage, SourcedPassage } from '../../shared/article.ts'
import type { Relation } from '../../shared/relation.ts'
import type { RecordKind } from '../../shared/identity.ts'
import type { Fact, Meeting, MeetingItem, Statement } from '../../shared/meeting.ts'

/** A passage that supports a part of the record, or one of its values, with its article's grade. */
export type RecordSource = Pick<
  SourcedPassage,
  | 'articleId'
  | 'quote'
  | 'start'
  | 'end'
  | 'state'
  | 'firstPage'
  | 'lastPage'
  | 'articleTitle'
  | 'outlet'
  | 'publishedOn'
  | 'sourceReliability'
  | 'informationCredibility'
  | 'originId'
> & {
  /** Of the row of evidence. */
  id: string
  recordKind: RecordKind
  recordId: string
  passageId: string
  /** Empty for the record as a whole. */
  attribute: string
  /** What the passage says of the attribute; null for the record as a whole. */
  value: unknown
  /** When the analyst set this value aside. */
  dismissedAt: string | null
  createdAt: string
  address: string | null
  originalHash: string
}
type Sourced = { sources: RecordSource[] }

export type RecordName = ActorName & Sourced
export type RecordPosition = Position & Sourced
/** How an actor stands to another. */
export type RecordRelation = Relation &
  Sourced & { fromName: string; toName: string; toKind: string }
export type RecordActor = Actor &
  Sourced & { names: RecordName[]; positions: RecordPosition[]; relations: RecordRelation[] }
export type RecordParticipation = Sourced & {
  id: string
  meetingId: string
  actorId: string
  actorName: string
  capacity: string
  rankInList: number
}
export type RecordMeetingItem = MeetingItem & Sourced & { ownerName: string | null }
/** An article that is a document of a meeting. */
export type RecordMeetingDocument = { id: string; meetingId: string; articleId: string }
export type RecordMeeting = Meeting &
  Sourced & {
    participations: RecordParticipation[]
    items: RecordMeetingItem[]
    documents: RecordMeetingDocument[]
  }
export type RecordStatement = Statement & Sourced & { actorName: string | null }
export type RecordFact = Fact & Sourced
/** A place that is no state: a town, a region, a river. */
export type RecordPlace = Sourced & { id: string; name: string; country: string | null }
export type RecordArticle = Pick<
  Article,
  | 'id'
  | 'title'
  | 'outlet'
  | 'author'
  | 'agency'
  | 'address'
  | 'datelinePlace'
  | 'publishedOn'
  | 'accessedOn'
  | 'language'
  | 'sourceReliability'
  | 'informationCredibility'
  | 'originalHash'
  | 'importedAt'
> &
  OpenArticle['original'] & {
    originId: string
    /** What its passages support. */
    supports: { kind: RecordKind; id: string }[]
  }

export type RecordPassage = Pick<Passage, 'id' | 'articleId' | 'quote' | 'firstPage' | 'lastPage'>

/** The Admiralty grade of a source and its information: « B2 », « B », « 2 »; null when not graded. */
export function gradeOf(
  graded: Pick<Article, 'sourceReliability' | 'informationCredibility'>,
): string | null {
  return `${graded.sourceReliability ?? ''}${graded.informationCredibility ?? ''}` || null
}

/** The pages a passage stands on, « 3 » or « 3-4 »; null when its source has none. */
export function pagesOf({
  firstPage,
  lastPage,
}: Pick<Passage, 'firstPage' | 'lastPage'>): string | null {
  if (firstPage === null || lastPage === null) return null
  return firstPage === lastPage ? String(firstPage) : `${firstPage}-${lastPage}`
}

/** What counts: without the values that the analyst set aside. */
export function standing(sources: readonly RecordSource[]): RecordSource[] {
  return sources.filter(({ dismissedAt }) => dismissedAt === null)
}

/** What a position is called: « général, ministre de la Défense »; null when nothing is known of it. */
export function positionName({ rank, title }: Pick<Position, 'rank' | 'title'>): string | null {
  return [rank, title].filter((part) => part !== null && part !== '').join(', ') || null
}
