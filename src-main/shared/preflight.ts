import { z } from 'zod'
import { briefingDetails } from './briefing.ts'
import { id, instant } from './identity.ts'

/** What a document is checked for before release; `preflight.rule.<name>` in the catalogue. */
export const preflightRule = z.enum([
  'missingDetail',
  'overLength',
  'emptySection',
  'unfilledField',
  'commentLeft',
  'markingAbove',
  'citationLost',
  'citationMoved',
  'unsourced',
  'oneSource',
  'quotationDiffers',
  'figureDiffers',
  'dateDiffers',
  'titleOfAnotherDay',
  'likelihoodWithConfidence',
  'mixedScales',
  'acronymUnexpanded',
  'nameSpeltTwoWays',
  'brokenLink',
  'imageWithoutDescription',
  'typography',
  'spelling',
])
export type PreflightRule = z.output<typeof preflightRule>

/**
 * How grave a finding is: `error`: not to be released so; `warning`: to be looked at; `advice`: as one
 * likes.
 */
export const severity = z.enum(['error', 'warning', 'advice'])
export type Severity = z.output<typeof severity>

/** Where a finding is: UTF-16 offsets of a section's Markdown, a whole section, or a detail. */
export const findingPlace = z.union([
  z.object({ sectionId: id, start: z.int(), end: z.int() }),
  z.object({ detail: briefingDetails.keyof() }),
])
export type FindingPlace = z.output<typeof findingPlace>

/** The words that would stand in place of what a section holds at `start`–`end`. */
export const findingFix = z.object({
  sectionId: id,
  start: z.int(),
  end: z.int(),
  before: z.string(),
  text: z.string(),
})
export type FindingFix = z.output<typeof findingFix>

export const finding = z.object({
  /** The same while the rule and the words it is about stay the same: a waiver is kept under it. */
  key: z.string(),
  rule: preflightRule,
  severity,
  place: findingPlace,
  /** The words it is about, and what `preflight.say.<rule>` names. */
  words: z.string(),
  values: z.record(z.string(), z.string()),
  fix: findingFix.nullable(),
  /** Why it was let stand; null while it was not. */
  waived: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
})
export type Finding = z.output<typeof finding>

/** What was found, before it is known what was let stand. */
export type Examination = Omit<Finding, 'waived'>[]
