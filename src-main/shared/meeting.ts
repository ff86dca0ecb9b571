import { z } from 'zod'
import { heldOn, position } from './actor.ts'
import { sourcedPassage } from './article.ts'
import { datedRange } from './dated.ts'
import { id, instant } from './identity.ts'
import { language } from './language.ts'
import { meetingItemKind } from './meeting-item-kind.ts'
import { countryCode, meetingStatus } from './proposal.ts'

export const meetingKind = z.enum([
  'conference',
  'summit',
  'bilateral',
  'visit',
  'talks',
  'council',
  'hearing',
  'other',
])
export type MeetingKind = z.output<typeof meetingKind>

export const meeting = z.object({
  id,
  title: z.string().min(1),
  /** Null: not said. */
  kind: meetingKind.nullable(),
  /** Null: no source says whether it took place. */
  status: meetingStatus.nullable(),
  date: datedRange.nullable(),
  place: z.string().nullable(),
  country: countryCode.nullable(),
  organiser: z.string().nullable(),
  /** Markdown. */
  agenda: z.string(),
  /** Markdown. */
  outcome: z.string(),
  drafter: z.string().nullable(),
  draftedOn: z.iso.date().nullable(),
  distribution: z.string(),
  /** The name of the series it belongs to; null for a meeting of its own. */
  series: z.string().nullable(),
  /** When the analyst called it final; null while it is not. Writing to it takes this away. */
  finalAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Meeting = z.output<typeof meeting>

/** The parts of a meeting an analyst writes. */
export const meetingDetails = meeting.omit({
  id: true,
  finalAt: true,
  createdAt: true,
  updatedAt: true,
})

export const capacity = z.enum(['chair', 'participant', 'host', 'observer', 'absent'])
export type Capacity = z.output<typeof capacity>

export const participation = z.object({
  id,
  meetingId: id,
  actorId: id,
  capacity,
  /** Order in lists. */
  rankInList: z.int(),
})

/** An item of the agenda, a decision, or something undertaken. */
export const meetingItem = z.object({
  id,
  meetingId: id,
  kind: meetingItemKind,
  text: z.string().min(1),
  /** Order among those of its kind. */
  rankInMeeting: z.int(),
  /** Who is to keep a commitment; null when not said, and for what is none. */
  ownerId: id.nullable(),
  /** By when a commitment is to be kept. */
  deadline: datedRange.nullable(),
  /** What became of a commitment; null for what is none. */
  kept: z.enum(['open', 'kept', 'broken']).nullable(),
})
export type MeetingItem = z.output<typeof meetingItem>

export const statementType = z.enum(['verbatim', 'reported', 'paraphrase'])

export const statement = z.object({
  id,
  /** Null when the source does not say who spoke. */
  actorId: id.nullable(),
  meetingId: id.nullable(),
  type: statementType,
  text: z.string().min(1),
  language,
  translation: z.string().nullable(),
  saidOn: datedRange.nullable(),
})
export type Statement = z.output<typeof statement>

export const fact = z.object({
  id,
  date: datedRange,
  text: z.string().min(1),
  meetingId: id.nullable(),
  createdAt: instant,
})
export type Fact = z.output<typeof fact>

const sourced = { evidence: z.array(sourcedPassage) }

/** Why two facts may be one. */
export const likeFactReason = z.enum([
  'sameDate',
  'withinDate',
  'nearDate',
  'sameNames',
  'sameWords',
])
export type LikeFactReason = z.output<typeof likeFactReason>

/** The same fact as another source tells it: its own words, days and passages. */
export const factTelling = fact.pick({ id: true, date: true, text: true }).extend(sourced)
export type FactTelling = z.output<typeof factTelling>

export const sourcedFact = fact.extend({
  /** Every passage that tells it, in whatever words. */
  ...sourced,
  /** How others tell what was merged into it; empty when it is told once. */
  tellings: z.array(factTelling),
})
export type SourcedFact = z.output<typeof sourcedFact>

/** Two facts that may be one, told by different articles. */
export const likelyFacts = z.object({
  one: factTelling,
  other: factTelling,
  reasons: z.array(likeFactReason),
})
export type LikelyFacts = z.output<typeof likelyFacts>

export const sourcedStatement = statement.extend({ actorName: z.string().nullable(), ...sourced })
export type SourcedStatement = z.output<typeof sourcedStatement>

export const sourcedMeetingItem = meetingItem.extend({
  ownerName: z.string().nullable(),
  ...sourced,
})
export type SourcedMeetingItem = z.output<typeof sourcedMeetingItem>

export const meetingSummary = meeting
  .pick({
    id: true,
    title: true,
    status: true,
    date: true,
    place: true,
    country: true,
    updatedAt: true,
  })
  .extend({ participants: z.array(z.string()) })
export type MeetingSummary = z.output<typeof meetingSummary>

const namedActor = z.object({ id, name: z.string() })

/** What is otherwise than at the meeting before it in its series. */
export const seriesChanges = z.object({
  /** Who took part and had not, and who had and did not. */
  came: z.array(namedActor),
  left: z.array(namedActor),
  /** Who was there both times in another position. */
  positions: z.array(
    z.object({ actor: namedActor, before: position.nullable(), after: position.nullable() }),
  ),
  /** What those said who spoke both times. */
  statements: z.array(
    z.object({ actor: namedActor, before: z.array(z.string()), after: z.array(z.string()) }),
  ),
  /** What was undertaken the time before, and what became of it. */
  commitments: z.array(sourcedMeetingItem),
})
export type SeriesChanges = z.output<typeof seriesChanges>

const seriesMember = meeting.pick({ id: true, title: true, date: true })

/** Where a meeting stands in its series, the first being number 1; those without a date come last. */
export const placeInSeries = z.object({
  number: z.int(),
  total: z.int(),
  previous: seriesMember.nullable(),
  next: seriesMember.nullable(),
  /** Null for the first. */
  changes: seriesChanges.nullable(),
})
export type PlaceInSeries = z.output<typeof placeInSeries>

/** What a meeting lacks before it can be final: of itself, or of one who took part. */
export const meetingGap = z.object({
  what: z.enum([
    'date',
    'day',
    'place',
    'country',
    'participants',
    'name',
    'position',
    'stalePosition',
    'drafter',
    'draftedOn',
    'source',
  ]),
  /** The participant it is about; null when about the meeting. */
  actor: namedActor.nullable(),
})
export type MeetingGap = z.output<typeof meetingGap>

/** An article that is a document of a meeting: what was tabled, adopted or published there. */
export const meetingDocument = z.object({
  id,
  articleId: id,
  title: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
})

export const openMeeting = meeting.extend({
  ...sourced,
  participations: z.array(
    participation.extend({
      /** Other capacities of the same actor, when merged actors were there in several. */
      alsoAs: z.array(capacity),
      actorName: z.string(),
      actorKind: z.string(),
      /** On the day of the meeting. */
      ...heldOn.shape,
      ...sourced,
    }),
  ),
  /** By kind: agenda, decisions, commitments; each in its order. */
  items: z.array(sourcedMeetingItem),
  /** In order of publication. */
  documents: z.array(meetingDocument),
  statements: z.array(sourcedStatement),
  /** Facts linked to the meeting, and those of the articles it rests on. */
  facts: z.array(sourcedFact),
  notes: z.array(z.object({ id, title: z.string() })),
  briefings: z.array(z.object({ id, title: z.string() })),
  /** What it lacks before it can be final, in the order of its page. */
  gaps: z.array(meetingGap),
  /** Null when it belongs to none. */
  inSeries: placeInSeries.nullable(),
})
export type OpenMeeting = z.output<typeof openMeeting>
