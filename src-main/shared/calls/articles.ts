import { z } from 'zod'
import {
  articleHeader,
  articleVersion,
  articleSummary,
  importOutcome,
  openArticle,
  passage,
  sourcedPassage,
} from '../article.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { listed, nothing, one } from './common-shapes.ts'

export const articlesApi = {
  /** Latest import first, by the words of title, outlet and agency. */
  list: call(listed, z.array(articleSummary)),
  /** An article as it is listed. */
  summary: call(one, articleSummary),
  open: call(one, openArticle),
  /** An earlier version, by its own id. */
  version: call(one, articleVersion.extend({ text: z.string() })),
  // An original to look at is no call: a frame that nothing can leave loads it from
  // `app://original/<SHA-256>` (window/own-protocol.ts).
  /** Main asks where to save the original file; null when the person cancels. */
  saveOriginal: call(one, z.object({ path: z.string().nullable() })),
  /** Pasted text. */
  importText: call(z.object({ text: z.string() }), importOutcome),
  /** The bytes of an original that is a PDF, to be drawn in the window. */
  originalPdf: call(one, z.object({ bytes: z.instanceof(Uint8Array) })),
  /**
   * Puts what was typed off pages that are images into the article's text. Extraction runs once the
   * typing is `finished`.
   */
  transcribe: call(
    z.object({
      id,
      pages: z
        .array(z.object({ number: z.int().positive(), text: z.string().max(500_000) }))
        .max(2000),
      finished: z.boolean(),
    }),
    nothing,
  ),
  importSample: call(nothing, z.array(importOutcome)),
  /** Corrects header fields; a new publication date runs extraction again for undecided items. */
  correct: call(z.object({ id, header: articleHeader.partial() }), nothing),
  /** « This is not the same dispatch »: the article is its own origin from then on, whatever is imported later. */
  separate: call(one, nothing),
  /** « The same dispatch as … »: the two articles, and those that carry either, have one origin from then on. */
  join: call(z.object({ id, otherId: id }), nothing),
  remove: call(one, nothing),
  createPassage: call(
    z.object({ articleId: id, start: z.int().nonnegative(), end: z.int().positive() }),
    passage,
  ),
  passages: call(z.object({ ids: z.array(id) }), z.array(sourcedPassage)),
} as const
