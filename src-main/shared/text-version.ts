import { z } from 'zod'
import { operation, operationName } from './history.ts'
import { id, instant } from './identity.ts'

/** What has a history of its own: a note, a briefing with all its sections, one section. */
export const textKind = z.enum(['notes', 'briefings', 'briefingSections'])
export type TextKind = z.output<typeof textKind>

/** The text a call is about. */
export const oneText = z.object({ kind: textKind, id })
export type OneText = z.output<typeof oneText>

/** A text as it stood once an entry of the journal was written. */
export const textMoment = oneText.extend({ entry: z.int() })
export type TextMoment = z.output<typeof textMoment>

/** A version: how a text stood after something was done to it, typing without a long pause being one thing. */
export const textVersion = z.object({
  /** The entry of the journal after which the text was so. */
  entry: z.int(),
  /** The first entry of what was done. */
  firstEntry: z.int(),
  /** When it was begun, and last gone on with. */
  from: instant,
  to: instant,
  author: z.string(),
  name: operationName,
  subject: z.string(),
  /** How many times it was saved meanwhile. */
  saves: z.int(),
  /** The text was removed. */
  gone: z.boolean(),
  /** What the analyst called the version; null when it has no name. */
  label: z.string().nullable(),
})
export type TextVersion = z.output<typeof textVersion>

/** One save among those of a version. */
export const textSave = z.object({ entry: z.int(), at: instant })

/** A text as it read: a note or section is one part, a briefing its details and then each section. */
export const textPart = z.object({ id, heading: z.string(), body: z.string() })
export type TextPart = z.output<typeof textPart>

/** A text that was removed and can be put back. */
export const removedText = oneText.extend({
  title: z.string(),
  /** Its first words. */
  beginning: z.string(),
  /** The briefing that a section was of. */
  briefingTitle: z.string().nullable(),
  removedAt: instant,
  author: z.string(),
  /** The operation that removed it. */
  operationId: z.int(),
})
export type RemovedText = z.output<typeof removedText>

/** What is to be told at the start. */
export const recovery = z.object({
  /** The session before did not end by itself. */
  cutOff: z.boolean(),
  /** What it saved last; null when nothing was ever saved. */
  last: operation.nullable(),
  /** The notes made of words that the store had refused. */
  recovered: z.array(z.object({ id, title: z.string() })),
})
export type Recovery = z.output<typeof recovery>
