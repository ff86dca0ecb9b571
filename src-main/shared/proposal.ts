import { z } from 'zod'
import { datedRange } from './dated.ts'
import { language } from './language.ts'
import { meetingItemKind } from './meeting-item-kind.ts'
import { relationKind } from './relation-kind.ts'

/** ISO 3166-1 alpha-2 country code. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/)

export const personValue = z.object({
  name: z.string().min(1),
  /** Army, police, academic, courtesy or religious rank: « général », « Dr », « cheikh ». */
  rank: z.string().optional(),
  /** What the person is in charge of or does: « ministre de la Défense ». */
  portfolio: z.string().optional(),
  organisation: z.string().optional(),
  country: countryCode.optional(),
})
export type PersonValue = z.output<typeof personValue>

export const organisationValue = z.object({
  name: z.string().min(1),
  acronym: z.string().optional(),
  country: countryCode.optional(),
})
export type OrganisationValue = z.output<typeof organisationValue>

export const placeValue = z.object({ name: z.string().min(1), country: countryCode.optional() })
export type PlaceValue = z.output<typeof placeValue>

export const meetingParticipantValue = z.object({
  name: z.string().min(1),
  portfolio: z.string().optional(),
  country: countryCode.optional(),
})

/**
 * People named by their common office alone: « les ministres de la Défense des pays membres de
 * l’AES ». A group is one actor; nobody is invented for its members.
 */
export const groupValue = z.object({
  name: z.string().min(1),
  /** The office of each, in the singular: « ministre de la Défense ». */
  portfolio: z.string().optional(),
  /** The countries they act for, as far as the text tells or implies them. */
  countries: z.array(countryCode),
})
export type GroupValue = z.output<typeof groupValue>

/** Whether a meeting took place, as far as its sources tell. */
export const meetingStatus = z.enum(['announced', 'held', 'postponed', 'cancelled'])
export type MeetingStatus = z.output<typeof meetingStatus>

export const meetingValue = z.object({
  title: z.string().min(1),
  status: meetingStatus.optional(),
  date: datedRange.optional(),
  place: z.string().optional(),
  country: countryCode.optional(),
  /** Who convened it, or in whose house it was held: a person or a body. */
  organiser: z.string().optional(),
  participants: z.array(meetingParticipantValue),
})
export type MeetingValue = z.output<typeof meetingValue>

export const statementValue = z.object({
  speaker: personValue.nullable(),
  type: z.enum(['verbatim', 'reported']),
  text: z.string().min(1),
})
export type StatementValue = z.output<typeof statementValue>

export const factValue = z.object({ date: datedRange, text: z.string().min(1) })
export type FactValue = z.output<typeof factValue>

/** What a meeting was to treat or decided, or what somebody undertook there. */
export const meetingItemValue = z.object({
  item: meetingItemKind,
  text: z.string().min(1),
  /** The title of the meeting of the same article that it belongs to. */
  meeting: z.string().min(1),
  /** Who undertook it, and by when it is to be kept: of a commitment alone. */
  owner: z.string().optional(),
  deadline: datedRange.optional(),
})
export type MeetingItemValue = z.output<typeof meetingItemValue>

const relatedActor = z.object({
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation', 'state']),
})

/** How one actor of the article stands to another: « X, membre du parti Y ». */
export const relationValue = z.object({
  from: relatedActor,
  relation: relationKind,
  /** The words of the text that say so, for a relation of another kind. */
  words: z.string().optional(),
  to: relatedActor,
})
export type RelationValue = z.output<typeof relationValue>

const found = {
  /** UTF-16 offsets into the article's text; `text` is exactly `article.slice(start, end)`. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** 0 to 1: how often proposals like this one are right. */
  confidence: z.number().min(0).max(1),
  /** Name of the rule or model that found it, stable across releases: `person.speaker-line`. */
  rule: z.string(),
  /** Why, in words an analyst reads, in the language asked for. */
  reason: z.string(),
}

/** Something extraction suggests about a span of an article. */
export const extracted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), value: personValue, ...found }),
  z.object({ kind: z.literal('organisation'), value: organisationValue, ...found }),
  z.object({ kind: z.literal('group'), value: groupValue, ...found }),
  z.object({ kind: z.literal('place'), value: placeValue, ...found }),
  z.object({ kind: z.literal('date'), value: datedRange, ...found }),
  z.object({ kind: z.literal('meeting'), value: meetingValue, ...found }),
  z.object({ kind: z.literal('statement'), value: statementValue, ...found }),
  z.object({ kind: z.literal('fact'), value: factValue, ...found }),
  z.object({ kind: z.literal('item'), value: meetingItemValue, ...found }),
  z.object({ kind: z.literal('relation'), value: relationValue, ...found }),
])
export type Extracted = z.output<typeof extracted>
export type ProposalKind = Extracted['kind']

/** A name the store already knows, which extraction recognises before anything else. */
export const knownName = z.object({
  kind: z.enum(['person', 'organisation', 'place']),
  name: z.string(),
  /** Other spellings, acronyms included. */
  aliases: z.array(z.string()),
  acronym: z.string().optional(),
  country: countryCode.optional(),
})
export type KnownName = z.output<typeof knownName>

/** What the analyst's own word lists add to those shipped, for texts of one language. */
export const ownWords = z.object({
  title: z.array(z.string()),
  rank: z.array(z.string()),
  organisation: z.array(z.object({ name: z.string(), country: countryCode.optional() })),
  /** In the infinitive. */
  attributionVerb: z.array(z.string()),
  /** Never proposed as a person, an organisation or a place. */
  notName: z.array(z.string()),
})
export type OwnWords = z.output<typeof ownWords>

export const extractOptions = z.object({
  /** Language of the text; guessed from it when absent. */
  language: language.optional(),
  /** The article's publication day: year-less and relative dates are resolved against it. */
  publishedOn: z.iso.date().optional(),
  /** Language of the `reason` texts; French when absent. */
  reasonLanguage: language.optional(),
  known: z.array(knownName).optional(),
  words: ownWords.optional(),
})
export type ExtractOptions = z.output<typeof extractOptions>

export const extraction = z.object({ language, proposals: z.array(extracted) })
export type Extraction = z.output<typeof extraction>
