import { z } from 'zod'
import { article, originalFile, passage, reading } from './article.ts'

/** What a file of ours says it is, in its first line. */
export const exportedFormat = 'aide-memoire/article'
/** The release of the format written now; a file of a later one is refused, never half read. */
export const exportedVersion = 1

/** What any release of the format begins with. */
export const exportedMark = z.looseObject({
  format: z.literal(exportedFormat),
  version: z.int().positive(),
})

/**
 * An article as it is exported and comes back: its header, text, original file, how that was read, and
 * passages. Earlier versions, proposals and records drawn from it stay behind.
 */
export const exportedArticle = z.object({
  format: z.literal(exportedFormat),
  version: z.literal(exportedVersion),
  article,
  text: z.string(),
  /** The original file, its bytes in Base64; `article.originalHash` is their SHA-256. */
  original: originalFile.extend({ base64: z.base64() }),
  /** Null when it was imported without being read from a file. */
  reading: reading.nullable(),
  passages: z.array(passage),
})
export type ExportedArticle = z.output<typeof exportedArticle>
