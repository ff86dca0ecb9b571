import { z } from 'zod'

/**
 * Every way a call can fail that a person can do something about. The catalogue holds a text for
 * each (`error.<code>`) that says what to do next.
 */
export const errorCode = z.enum([
  'invalidInput',
  'notFound',
  'conflict',
  'actorsOfDifferentKinds',
  'actorsToldApart',
  'meetingIncomplete',
  'relatedToItself',
  'nothingToMerge',
  'nothingToSplit',
  'nothingToUndo',
  'nothingToRedo',
  'emptyText',
  'binaryFile',
  'fileTooLarge',
  'fileUnreadable',
  'unsupportedFile',
  'damagedFile',
  'encrypted',
  'tooComplex',
  'archiveUnsafe',
  'noAbstract',
  'exportTooNew',
  'ownBriefing',
  'findingGone',
  'findingsLeft',
  'cannotWriteFile',
  'readOnlyFolder',
  'diskFull',
  'storeTooNew',
  'storeDamaged',
  'storeBusy',
  'printFailed',
  'addressRefused',
  'notAnImage',
  'imageTooLarge',
  'cancelled',
  'internal',
])
export type ErrorCode = z.output<typeof errorCode>

/** What crosses the bridge when a call fails; `detail` fills the placeholders of the error's text. */
export const errorReply = z.object({
  code: errorCode,
  message: z.string(),
  detail: z.record(z.string(), z.string()),
})
export type ErrorReply = z.output<typeof errorReply>

/** A failure with a place in the catalogue. Anything else thrown is a bug and reported as such. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: Record<string, string>

  /** `message` is for logs and developers; people read the catalogue's text, filled from `detail`. */
  constructor(code: ErrorCode, message: string, detail: Record<string, string> = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}
