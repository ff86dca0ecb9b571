import { z } from 'zod'
import { sectionKind } from './briefing.ts'
import { id } from './identity.ts'

/** Something the record says otherwise than a briefing does. */
export const refreshDifference = z.object({
  /** Names the difference among those of its section. */
  key: z.string(),
  change: z.enum(['new', 'changed', 'gone']),
  /** What the record said, in Markdown; null for what is new. */
  before: z.string().nullable(),
  /** What it says now; null for what is gone. */
  after: z.string().nullable(),
  /**
   * asAssembled: the section holds it as it was assembled. rewritten: the analyst changed it, took it out or
   * left it out; taking it puts the record's words beside, and takes nothing out.
   */
  standing: z.enum(['asAssembled', 'rewritten']),
})
export type RefreshDifference = z.output<typeof refreshDifference>

/** The differences of one section; one that the briefing does not have yet has no id. */
export const sectionRefresh = z.object({
  sectionId: id.nullable(),
  kind: sectionKind,
  heading: z.string(),
  differences: z.array(refreshDifference),
})
export type SectionRefresh = z.output<typeof sectionRefresh>

/**
 * What was decided of the differences of a section: taken, or left, and then told again only when the
 * record changes again. What is in neither list was not decided on.
 */
export const refreshDecision = z.object({
  kind: sectionKind,
  sectionId: id.nullable(),
  taken: z.array(z.string()),
  left: z.array(z.string()),
})
export type RefreshDecision = z.output<typeof refreshDecision>
