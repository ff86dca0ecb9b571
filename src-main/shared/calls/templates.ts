import { z } from 'zod'
import { call } from '../call.ts'
import { openTemplate, templateProblem, templateSummary } from '../template.ts'
import { nothing } from './common-shapes.ts'

/** A template: the name of one shipped, or the id of the analyst's own. */
const which = z.object({ id: z.string().min(1) })

export const templatesApi = {
  /** Those in the language of the window first. */
  list: call(nothing, z.array(templateSummary)),
  open: call(which, openTemplate),
  /** Answers once the text is on disk; one that has problems is kept all the same. */
  save: call(which.extend({ text: z.string() }), z.object({ problems: z.array(templateProblem) })),
  /** Makes a template of the analyst's own from another. */
  duplicate: call(which, which),
  /** Removes one of the analyst's own; gives one that is shipped its text back. */
  remove: call(which, nothing),
  /** Main asks for the Markdown file; null when the person cancels. */
  importFile: call(nothing, z.object({ id: z.string().nullable() })),
  /** Main asks where to save; null when the person cancels. */
  exportFile: call(which, z.object({ path: z.string().nullable() })),
} as const
