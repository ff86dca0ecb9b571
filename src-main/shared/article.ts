import { z } from 'zod'
import { id, instant, sha256 } from './identity.ts'
import { language } from './language.ts'

/** Admiralty grading of a source's reliability (A best, F cannot be judged). */
export const sourceReliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
/** Admiralty grading of an information's credibility (1 best, 6 cannot be judged). */
export const informationCredibility = z.int().min(1).max(6)

/** What can be read in the head of an article, and corrected by the analyst. */
export const articleHeader = z.object({
  title: z.string().min(1),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  agency: z.string().nullable(),
  /** Web address the article was published at. */
  address: z.string().nullable(),
  /** Place of the dateline, « Bamako ». */
  datelinePlace: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  accessedOn: z.iso.date().nullable(),
  language,
  sourceReliability: sourceReliability.nullable(),
  informationCredibility: informationCredibility.nullable(),
})
export type ArticleHeader = z.output<typeof articleHeader>

export const article = articleHeader.extend({
  id,
  textHash: sha256,
  originalHash: sha256,
  importedAt: instant,
  /** Where each header field was read: field name → [start, end] in the text. */
  readAt: z.record(z.string(), z.tuple([z.int(), z.int()])),
})
export type Article = z.output<typeof article>

export const articleSummary = article
  .pick({
    id: true,
    title: true,
    outlet: true,
    agency: true,
    publishedOn: true,
    language: true,
    importedAt: true,
  })
  .extend({
    /** Queue items still waiting for a decision. */
    waiting: z.int(),
    /** Queue items decided. */
    decided: z.int(),
  })
export type ArticleSummary = z.output<typeof articleSummary>

/** exact: the quoted text stands at start–end; moved: found elsewhere; orphan: found no more. */
export const passageState = z.enum(['exact', 'moved', 'orphan'])

/** An anchored span of an article. Offsets are UTF-16 units into the article's text. */
export const passage = z.object({
  id,
  articleId: id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1),
  before: z.string(),
  after: z.string(),
  state: passageState,
})
export type Passage = z.output<typeof passage>

/** A passage with enough of its article to be shown or cited on its own. */
export const sourcedPassage = passage.extend({
  articleTitle: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  sourceReliability: sourceReliability.nullable(),
  informationCredibility: informationCredibility.nullable(),
})
export type SourcedPassage = z.output<typeof sourcedPassage>

export const openArticle = article.extend({
  text: z.string(),
  original: z.object({ fileName: z.string(), mediaType: z.string(), byteLength: z.int() }),
  passages: z.array(passage),
})
export type OpenArticle = z.output<typeof openArticle>

/** What the analyst should know of a file that was imported all the same; `warning.<name>` in the catalogue. */
export const importWarning = z.enum(['undecodableBytes', 'dateNotUnderstood', 'notAsNamed'])
export type ImportWarning = z.output<typeof importWarning>

/** What became of one file or pasted text. */
export const importOutcome = z.object({
  fileName: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'failed']),
  /** The article imported, or the one it duplicates. */
  articleId: id.nullable(),
  title: z.string().nullable(),
  /** Set when failed: a code of the catalogue and its details. */
  error: z.object({ code: z.string(), detail: z.record(z.string(), z.string()) }).nullable(),
  warnings: z.array(importWarning),
})
export type ImportOutcome = z.output<typeof importOutcome>
