import { z } from 'zod'
import { id } from './identity.ts'

/**
 * Where a block of a text stands on paper: the section and the offset in its text (UTF-16 units) at which
 * the block begins, the page from 1, and how far down that page, from 0 to 1.
 */
export const printedBlock = z.object({
  sectionId: id,
  at: z.int().nonnegative(),
  page: z.int().positive(),
  down: z.number().min(0).max(1),
})
export type PrintedBlock = z.infer<typeof printedBlock>

/** A briefing as it prints now: the PDF, and where the blocks of its texts stand, in their order. */
export const printedPages = z.object({
  bytes: z.instanceof(Uint8Array),
  pages: z.int(),
  blocks: z.array(printedBlock),
})
export type PrintedPages = z.infer<typeof printedPages>
