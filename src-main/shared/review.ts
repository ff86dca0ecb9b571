import { z } from 'zod'
import { id } from './identity.ts'
import { extracted } from './proposal.ts'

export const proposalStatus = z.enum(['proposed', 'accepted', 'corrected', 'rejected'])
export type ProposalStatus = z.output<typeof proposalStatus>

/** A change to the record that accepting would make, told so that an analyst can judge it. */
export const plannedChange = z.object({
  action: z.enum(['create', 'enrich', 'confirm']),
  record: z.enum([
    'actor',
    'name',
    'position',
    'meeting',
    'participation',
    'statement',
    'fact',
    'agenda',
    'decision',
    'commitment',
    'relation',
    'place',
    'lexicon',
  ]),
  /** The record changed; null when it would be created. */
  recordId: id.nullable(),
  /** Name of the record as it stands or would be called. */
  label: z.string(),
  /** What is added or confirmed: « ministre de la Défense (Niger) ». Empty when the label says it all. */
  detail: z.string(),
  /** Why this record and not another: « même nom », « même fonction et même pays ». Message key. */
  because: z.enum([
    'sameName',
    'sameSurnameAndCountry',
    'sameAcronym',
    'sameDateAndPlace',
    'sameArticle',
    'sameText',
    'sameFact',
    'noneLikeIt',
  ]),
})
export type PlannedChange = z.output<typeof plannedChange>

/** One thing to decide: all mentions in one article that say the same, shown by the most telling. */
export const queueItem = z.object({
  /** Id of one proposal of the group, kept when the article is read again; deciding it decides them all. */
  id,
  articleId: id,
  articleTitle: z.string(),
  status: proposalStatus,
  proposal: extracted,
  /** Every span of the group in the article, the leading one included. */
  mentions: z.array(z.object({ start: z.int(), end: z.int() })),
  /** What was accepted, when it was corrected first. */
  correctedValue: z.unknown().nullable(),
})
export type QueueItem = z.output<typeof queueItem>

/** What came of a decision. */
export const decision = z.object({
  id,
  status: proposalStatus,
  changes: z.array(plannedChange),
  /** Records created or changed, for « open it ». */
  records: z.array(z.object({ kind: z.string(), id })),
})
export type Decision = z.output<typeof decision>

/** An article in which proposals wait for a decision. */
export const waitingArticle = z.object({ id, title: z.string() })
export type WaitingArticle = z.output<typeof waitingArticle>
