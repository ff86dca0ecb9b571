import { z } from 'zod'
import { call } from '../call.ts'
import { historyState, operation } from '../history.ts'
import {
  oneText,
  recovery,
  removedText,
  textMoment,
  textPart,
  textSave,
  textVersion,
} from '../text-version.ts'
import { nothing } from './common-shapes.ts'

export const historyApi = {
  state: call(nothing, historyState),
  list: call(z.object({ limit: z.int().min(1).max(1000).default(200) }), z.array(operation)),
  /** Whether the session before was cut off, and what was found of it. */
  recovery: call(nothing, recovery),
  undo: call(nothing, operation),
  redo: call(nothing, operation),
  /** The versions of a text, latest first; also of one that was removed. */
  versions: call(oneText, z.array(textVersion)),
  /** Every save between two entries of the journal, latest first. */
  saves: call(oneText.extend({ first: z.int(), last: z.int() }), z.array(textSave)),
  /** The text as it was; no parts when it was not there. */
  textAt: call(textMoment, z.object({ parts: z.array(textPart) })),
  /** Gives a version a name; an empty one takes the name away. */
  nameVersion: call(textMoment.extend({ name: z.string().max(120) }), nothing),
  /** Makes the text what it was, as a change like any other; one that was removed comes back. */
  restoreVersion: call(textMoment, nothing),
  /** Makes a new text of what it was (of a section, a new section); answers which to open. */
  copyVersion: call(textMoment, oneText),
  /** Notes, briefings and sections that were removed, or whose creation was undone; latest first. */
  removed: call(nothing, z.array(removedText)),
  /** Puts removed texts back as they were, with what was removed with them, all in one step. */
  putBack: call(z.object({ texts: z.array(oneText).min(1) }), nothing),
  /** Puts back everything that an operation removed, whatever was done since. */
  putBackOperation: call(z.object({ id: z.int() }), nothing),
} as const
