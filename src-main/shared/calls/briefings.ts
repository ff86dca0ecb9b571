import { z } from 'zod'
import {
  briefingDetails,
  briefingSection,
  briefingSummary,
  briefingTemplate,
  openBriefing,
} from '../briefing.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { language } from '../language.ts'
import { created, nothing, one } from './common-shapes.ts'

export const briefingsApi = {
  list: call(nothing, z.array(briefingSummary)),
  open: call(one, openBriefing),
  /** Assembles from a meeting, or starts a blank one. */
  create: call(
    z.object({ template: briefingTemplate, meetingId: id.nullable(), language }),
    created,
  ),
  edit: call(briefingDetails.partial().extend({ id }), nothing),
  /** Answers once the words are on disk. */
  saveSection: call(
    briefingSection.pick({ id: true, heading: true, body: true }),
    z.object({ updatedAt: z.iso.datetime() }),
  ),
  addSection: call(z.object({ briefingId: id, heading: z.string() }), created),
  removeSection: call(one, nothing),
  /** `by` is -1 for up, 1 for down. */
  moveSection: call(z.object({ id, by: z.union([z.literal(-1), z.literal(1)]) }), nothing),
  remove: call(one, nothing),
  // The document as it will print is no call: a sandboxed frame loads it from
  // `app://document/<briefing id>` (window/own-protocol.ts; add `?…` to load it again).
  /** Main asks where to save; null when the person cancels. */
  exportPdf: call(one, z.object({ path: z.string().nullable(), pages: z.int() })),
  exportMarkdown: call(one, z.object({ path: z.string().nullable() })),
  /** Opens the folder of the file exported last. */
  showExported: call(one, nothing),
} as const
