import { z } from 'zod'
import { id } from './identity.ts'

export const readerFormat = z.enum(['pdf', 'markdown', 'html', 'text'])
export type ReaderFormat = z.output<typeof readerFormat>

/** What a sanitised version leaves out and says instead. */
export const sanitising = z.object({
  /** Keys of the paragraphs left out, as `readerChoices` tells them. */
  removed: z.array(z.string()),
  /** What each source is called, by the id of its article. */
  sources: z.record(z.string(), z.string()),
  /** People whose names are replaced, by id, with what they are called. */
  people: z.record(z.string(), z.string()),
})
export type Sanitising = z.output<typeof sanitising>

/** A document made for a reader: the essentials on one page, or what may be shown outside. */
export const readerVersion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('onePage') }),
  z.object({ kind: z.literal('sanitised'), sanitising }),
])
export type ReaderVersion = z.output<typeof readerVersion>

/** What there is to choose from before a document is sanitised. */
export const readerChoices = z.object({
  paragraphs: z.array(z.object({ key: z.string(), heading: z.string(), text: z.string() })),
  /** `descriptor` is what the source is called unless the person says otherwise. */
  sources: z.array(z.object({ articleId: id, label: z.string(), descriptor: z.string() })),
  people: z.array(z.object({ actorId: id, name: z.string(), descriptor: z.string() })),
})
export type ReaderChoices = z.output<typeof readerChoices>

/** Words that were to be kept back and are in the file: which, and where. */
export const leak = z.object({
  words: z.string(),
  place: z.enum(['text', 'metadata', 'image', 'fileName']),
  /** The page of a PDF, from 1; null elsewhere. */
  page: z.int().nullable(),
})
export type Leak = z.output<typeof leak>

/** What came of it. Nothing is written (`path` null) when words leak, when it does not fit, or when the person cancels. */
export const readerExport = z.object({
  path: z.string().nullable(),
  leaks: z.array(leak),
  /** How much more than a page it takes; null when it fits, or need not. */
  over: z.object({ pages: z.int(), words: z.int() }).nullable(),
})
export type ReaderExport = z.output<typeof readerExport>
