import { z } from 'zod'
import { id, instant, sha256 } from './identity.ts'
import { language } from './language.ts'
import { pageSpan, sourcePage } from './pages.ts'

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
  /** The source's descriptor, in the analyst's words: how it came by what it says. */
  sourceAccess: z.string().nullable(),
  /** Where it leans. */
  sourceBias: z.string().nullable(),
  /** What it leaves out. */
  sourceCompleteness: z.string().nullable(),
  /** How old what it tells was when it was published. */
  sourceAge: z.string().nullable(),
})
export type ArticleHeader = z.output<typeof articleHeader>

/** Where a value that does not stand in the text was read. */
export const toldBy = z.enum([
  'jsonLd',
  'openGraph',
  'metaTag',
  'pageAddress',
  'properties',
  'mailHeader',
  'reference',
  'fileName',
])

export const article = articleHeader.extend({
  id,
  textHash: sha256,
  originalHash: sha256,
  importedAt: instant,
  /** When a person last typed off pages that are images; null when the text is as it was read. */
  transcribedAt: instant.nullable(),
  /** Where each header field was read: field name → [start, end] in the text. */
  readAt: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Where each field that does not stand in the text was read: field name → `articles.toldBy.<name>`. */
  toldBy: z.record(z.string(), toldBy),
  /** Shared by the articles that carry one agency wire; null when the article is its own origin. */
  originId: id.nullable(),
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
    /** How many articles carry the same wire, this one included. */
    carriers: z.int(),
  })
export type ArticleSummary = z.output<typeof articleSummary>

/** Why something the source says is not in the text; `articles.aside.<name>` in the catalogue. */
export const asideKind = z.enum([
  'menu',
  'advert',
  'boilerplate',
  'hidden',
  'pageHeader',
  'pageFooter',
  'deleted',
  'comment',
  'alternative',
  'stamp',
  'frame',
  'embedded',
  'linkTarget',
])

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
  /** The pages of the source it stands on; of an orphan, those it stood on when it was last found. */
  ...pageSpan.shape,
})
export type Passage = z.output<typeof passage>

/** A passage with enough of its article to be shown or cited on its own. */
export const sourcedPassage = passage.extend({
  articleTitle: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  sourceReliability: sourceReliability.nullable(),
  informationCredibility: informationCredibility.nullable(),
  /** What it goes back to: passages of one origin are one source, in however many papers. */
  originId: id,
})
export type SourcedPassage = z.output<typeof sourcedPassage>

export const originalFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
})

/** What an article was before it was updated. */
export const articleVersion = z.object({
  id,
  title: z.string(),
  publishedOn: z.iso.date().nullable(),
  importedAt: instant,
  originalHash: sha256,
  original: originalFile,
})
export type ArticleVersion = z.output<typeof articleVersion>

/** Another article that carries the same wire. */
export const carrier = articleHeader
  .pick({ title: true, outlet: true, publishedOn: true })
  .extend({ id })

/** How the original was read: characters other than blanks, and what is not part of the article. */
export const reading = z.object({
  charactersRead: z.int(),
  charactersKept: z.int(),
  charactersSetAside: z.int(),
  setAside: z.array(z.object({ what: asideKind, text: z.string() })),
  /** Every page of the source, in order; empty when it has none. */
  pages: z.array(sourcePage),
})
export type Reading = z.output<typeof reading>

export const openArticle = article.extend({
  text: z.string(),
  original: originalFile,
  passages: z.array(passage),
  /** The other articles that carry the same wire, oldest first. */
  carriers: z.array(carrier),
  /** Earlier versions, latest first. */
  versions: z.array(articleVersion),
  /** Null for what was imported without being read from a file. */
  reading: reading.nullable(),
})
export type OpenArticle = z.output<typeof openArticle>

/** What the analyst should know of a file that was imported all the same; `warning.<name>` in the catalogue. */
export const importWarning = z.enum([
  'undecodableBytes',
  'dateNotUnderstood',
  'notAsNamed',
  'scannedPdf',
  'pagesWithoutText',
])
export type ImportWarning = z.output<typeof importWarning>

/** What became of one file or pasted text. */
export const importOutcome = z.object({
  fileName: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'updated', 'failed']),
  /** The article imported or updated, or the one it duplicates. */
  articleId: id.nullable(),
  title: z.string().nullable(),
  /** The original of the version it brought, when it updated an article. */
  originalHash: sha256.optional(),
  /** Set when failed: a code of the catalogue and its details. */
  error: z.object({ code: z.string(), detail: z.record(z.string(), z.string()) }).nullable(),
  warnings: z.array(importWarning),
  /** Pages that are images, or blank; what `warning.pagesWithoutText` names. */
  pagesWithoutText: z.array(z.int()),
  /** Characters other than blanks that the article kept, and that were set aside; null when nothing was read. */
  characters: z.object({ kept: z.int(), setAside: z.int() }).nullable(),
})
export type ImportOutcome = z.output<typeof importOutcome>
