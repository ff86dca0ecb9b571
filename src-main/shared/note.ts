import { z } from 'zod'
import { id, instant } from './identity.ts'
import { language } from './language.ts'

/**
 * The analyst's own Markdown. Links to records are Markdown links with our own schemes
 * (`[@Salifou Mody](actor:ID)`, `[#Réunion](meeting:ID)`, `[note](note:ID)`, `[article](article:ID)`);
 * a citation of a passage is a footnote reference, `[^PASSAGE-ID]`.
 */
export const note = z.object({
  id,
  title: z.string(),
  body: z.string(),
  language,
  createdAt: instant,
  updatedAt: instant,
})
export type Note = z.output<typeof note>

export const noteSummary = note
  .pick({ id: true, title: true, updatedAt: true, language: true })
  .extend({
    /** First words of the body, without Markdown marks. */
    beginning: z.string(),
  })
export type NoteSummary = z.output<typeof noteSummary>

/** Something a text may link to, offered while typing `@`, `#` or `[[`. */
export const linkTarget = z.object({
  kind: z.enum(['actor', 'meeting', 'note', 'article']),
  id,
  label: z.string(),
  /** Position held, date and place, outlet and date… */
  detail: z.string(),
})
export type LinkTarget = z.output<typeof linkTarget>

/** A place where a note names a record without linking to it. Offsets are UTF-16 units of its body. */
export const unlinkedMention = z.object({
  noteId: id,
  title: z.string(),
  start: z.int(),
  end: z.int(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
})
export type UnlinkedMention = z.output<typeof unlinkedMention>
