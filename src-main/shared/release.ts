import { z } from 'zod'
import { briefingDetails, briefingSection } from './briefing.ts'
import { id, instant, sha256 } from './identity.ts'

/** Who was given which copy of a released version. */
export const releaseCopy = z.object({ number: z.int().positive(), addressee: z.string() })
export type ReleaseCopy = z.output<typeof releaseCopy>

/** What a released version said: its details and sections as they were. */
export const releasedContent = z.object({
  details: briefingDetails,
  sections: z.array(briefingSection.pick({ kind: true, heading: true, body: true })),
})
export type ReleasedContent = z.output<typeof releasedContent>

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
})
export type ReleaseDraft = z.output<typeof releaseDraft>
