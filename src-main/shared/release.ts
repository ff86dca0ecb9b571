import { z } from 'zod'
import { briefingDetails, briefingSection } from './briefing.ts'
import { id, instant, sha256 } from './identity.ts'
import { finding } from './preflight.ts'

/** Who was given which copy of a released version. */
export const releaseCopy = z.object({ number: z.int().positive(), addressee: z.string() })
export type ReleaseCopy = z.output<typeof releaseCopy>

/** What a released version said: its details and sections as they were. */
export const releasedContent = z.object({
  // Versions released before these were told have neither.
  details: briefingDetails.extend({
    form: z.string().default(''),
    lengthLimit: z.string().default(''),
  }),
  sections: z.array(briefingSection.pick({ kind: true, heading: true, body: true })),
})
export type ReleasedContent = z.output<typeof releasedContent>

/** What the check found of a version, as it was told then: `source` is the rule's, in words. */
export const releasedFinding = finding
  .pick({ key: true, rule: true, severity: true, words: true, values: true, waived: true })
  .extend({ heading: z.string().nullable(), source: z.string() })
export type ReleasedFinding = z.output<typeof releasedFinding>

/** A version of a briefing as it went out: it never changes. */
export const release = z.object({
  id,
  briefingId: id,
  /** 1, 2, 3 … within the briefing. */
  number: z.int().positive(),
  releasedAt: instant,
  drafter: z.string(),
  copies: z.array(releaseCopy),
  contentHash: sha256,
  pdfHash: sha256,
  pages: z.int().positive(),
  /** Null for a version released before the check was kept. */
  examination: z.array(releasedFinding).nullable(),
})
export type Release = z.output<typeof release>

/** A stretch of a text that is the same, was added, or was taken out. */
export const wordChange = z.object({
  change: z.enum(['same', 'added', 'removed']),
  text: z.string(),
})
export type WordChange = z.output<typeof wordChange>

/** What became of a section, or of the title block, since the last release. */
export const sectionChange = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  heading: z.string(),
  /** Word by word; long stretches that are the same are cut short. */
  words: z.array(wordChange),
})
export type SectionChange = z.output<typeof sectionChange>

/** What a release would be, before it is made. */
export const releaseDraft = z.object({
  number: z.int().positive(),
  drafter: z.string(),
  /** One copy for each addressee. */
  copies: z.array(releaseCopy),
  /** Since the release before; null when there is none. */
  changes: z.array(sectionChange).nullable(),
  /** What the check finds now, the gravest first. */
  examination: z.array(releasedFinding),
  /** How many findings are gone and how many are new since the release before; null when it kept none. */
  sinceExamination: z.object({ gone: z.int(), appeared: z.int() }).nullable(),
})
export type ReleaseDraft = z.output<typeof releaseDraft>

/** Those that keep a version from going out unless the person says so: grave, and not let stand. */
export function blocking(findings: readonly ReleasedFinding[]): ReleasedFinding[] {
  return findings.filter(({ severity, waived }) => severity === 'error' && waived === null)
}
