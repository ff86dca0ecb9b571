import { z } from 'zod'
import {
  briefingDetails,
  briefingSection,
  briefingSubject,
  briefingSummary,
  openBriefing,
  sectionKind,
  unfinishedBriefing,
} from '../briefing.ts'
import { call } from '../call.ts'
import { exportFormat } from '../export-format.ts'
import { id } from '../identity.ts'
import { language } from '../language.ts'
import { printedPages } from '../printed-pages.ts'
import { readerChoices, readerExport, readerFormat, readerVersion } from '../reader-version.ts'
import { refreshDecision, sectionRefresh } from '../refresh.ts'
import { release, releaseCopy, releaseDraft } from '../release.ts'
import { created, nothing, one } from './common-shapes.ts'

/** A document to be made; without a template it is blank, and in the language given. */
const wanted = z.object({ template: z.string().nullable(), subject: briefingSubject, language })

export const briefingsApi = {
  list: call(nothing, z.array(briefingSummary)),
  open: call(one, openBriefing),
  /** Assembles from a template and what the record holds about a subject. */
  create: call(wanted, created),
  /** The same as a note, which stays as it was assembled. */
  createNote: call(wanted, created),
  edit: call(briefingDetails.partial().extend({ id }), nothing),
  /** Answers once the words are on disk. */
  saveSection: call(
    briefingSection.pick({ id: true, heading: true, body: true }),
    z.object({ updatedAt: z.iso.datetime() }),
  ),
  /** Adds a section at the end: empty, or with what the record holds for one of its kind. */
  addSection: call(
    z.object({ briefingId: id, heading: z.string(), kind: sectionKind.default('free') }),
    created,
  ),
  removeSection: call(one, nothing),
  /** Puts a section at a place among the others, from 0; beyond the last is last. */
  placeSection: call(z.object({ id, at: z.int().nonnegative() }), nothing),
  remove: call(one, nothing),
  /** What the record says otherwise than the briefing. */
  differences: call(one, z.array(sectionRefresh)),
  /** Takes some differences and leaves others, in one step; answers how many were taken. */
  refresh: call(
    z.object({ id, decisions: z.array(refreshDecision) }),
    z.object({ taken: z.int() }),
  ),
  /** What still waits for the analyst: asked before the document leaves. */
  unfinished: call(one, unfinishedBriefing),
  /** The document exactly as it would be exported now. */
  pages: call(one, printedPages),
  /** Main asks where to save; null when the person cancels. */
  export: call(
    z.object({ id, format: exportFormat }),
    // `pages` is told of a PDF.
    z.object({ path: z.string().nullable(), pages: z.int().nullable() }),
  ),
  /** Opens the folder of the file exported last. */
  showExported: call(one, nothing),

  /** What there is to choose from before the briefing is sanitised. */
  readerChoices: call(one, readerChoices),
  /** Makes the briefing for a reader; main asks where to save, once the file is known to hold what it may. */
  exportForReader: call(
    z.object({ id, version: readerVersion, format: readerFormat }),
    readerExport,
  ),

  /** Everything the briefing rests on as one zip archive; main asks where. `cancelEvidence` ends it (`cancelled`). */
  exportEvidence: call(one, z.object({ path: z.string().nullable() })),
  /** How far the pack under way is, in files; told anew with each change of kind `jobs`. */
  evidenceProgress: call(
    nothing,
    z.object({ running: z.object({ done: z.int(), total: z.int() }).nullable() }),
  ),
  cancelEvidence: call(nothing, nothing),

  /** Versions that went out, latest first. */
  releases: call(one, z.array(release)),
  /** What releasing the briefing as it is would be. */
  draftRelease: call(one, releaseDraft),
  /**
   * Checks and prints the briefing, and keeps document, PDF and what the check found as its next version, which never
   * changes. `despite`: the person has seen the grave findings that are left and goes on; without it they refuse
   * it (`findingsLeft`).
   */
  release: call(
    z.object({
      id,
      drafter: z.string().min(1),
      copies: z.array(releaseCopy),
      despite: z.boolean(),
    }),
    created,
  ),
  /** The PDF of a released version, byte for byte; main asks where to save it. */
  exportRelease: call(one, z.object({ path: z.string().nullable() })),
  releasedPdf: call(one, z.object({ bytes: z.instanceof(Uint8Array) })),
  /** Whether a released version is still what its hashes say. */
  verifyRelease: call(
    one,
    z.object({ content: z.boolean(), pdf: z.boolean(), examination: z.boolean() }),
  ),
} as const
