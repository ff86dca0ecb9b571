import type { ErrorCode } from '../shared/app-error.ts'
import type { ImportWarning } from '../shared/article.ts'
import type { ExportedArticle } from '../shared/exported-article.ts'
import type { Language } from '../shared/language.ts'
import type { SourcePage } from '../shared/pages.ts'
import type { GuessLanguage } from './article-head.ts'
import type { Reading } from './full-date.ts'
import type { HeadField } from './head-line.ts'

/** Where a value that does not stand in the text was read. */
export type ToldBy =
  'jsonLd' | 'openGraph' | 'metaTag' | 'pageAddress' | 'properties' | 'mailHeader' | 'reference'

/** A value told beside the text: by meta tags, the properties of a document, the header of a mail. */
export type Told = { value: string; toldBy: ToldBy }

/** What is known of an article from its source; each value says where it was read. */
export type ImportedHead = {
  fields: Partial<Record<HeadField, Reading | Told>>
  /** As told by the source, else as guessed from the text. */
  language: Language
  /** Day the article was looked up, when the source says. */
  accessedOn: string | null
  /** Where the article's own words start; the head before it stays part of the text. */
  bodyStart: number
  /** True when the name of its file is the title it goes by. */
  namedByFile?: true
  warnings: ImportWarning[]
}

/** Why something the source says is not in the text. */
export type AsideKind =
  | 'menu'
  | 'advert'
  | 'boilerplate'
  | 'hidden'
  | 'pageHeader'
  | 'pageFooter'
  | 'deleted'
  | 'comment'
  | 'alternative'
  | 'stamp'
  | 'frame'
  | 'embedded'
  | 'linkTarget'

/** Something the source says that is not part of the article, kept so that nothing is lost. */
export type SetAside = { what: AsideKind; text: string }

/** Characters of the source other than blanks, in NFC: `read` is counted apart from the others. */
export type Counts = { read: number; kept: number; setAside: number }

/** What an importer made of one article. */
export type Imported = {
  /** Everything the article says, NFC, lines ended by `\n`; what is kept and cited from. Empty for a scan. */
  text: string
  head: ImportedHead
  setAside: readonly SetAside[]
  counts: Counts
  /** Empty when the source has no pages. */
  pages: readonly SourcePage[]
}

/** A file found inside another: an attachment, an entry of an archive, one reference of several. */
export type InnerFile = {
  name: string
  bytes: Uint8Array
  /** Why it was not even unpacked; `bytes` is empty then. */
  refused?: ErrorCode
}

/** An article that Aide-Mémoire exported, with its original file. */
export type OurOwn = Omit<ExportedArticle, 'original'> & {
  original: { fileName: string; mediaType: string; bytes: Uint8Array }
}

/** What one file holds: an article, files of their own, or both. */
export type FileContent = {
  article: Imported | null
  files: readonly InnerFile[]
  /** What the article was in the record it was exported from. */
  ours?: OurOwn
}

/** Turns the bytes of one kind of file into text. Adding a format is adding one to `importers`. */
export type Importer = {
  /** Stable name; `importer.<id>` in the catalogue. */
  id: string
  /** Endings of file names, in lower case, with the point; empty when it reads no files. */
  extensions: readonly string[]
  /** The first is what the original is kept as. */
  mediaTypes: readonly string[]
  /** True when a hostile file could hang or swell the reader: it is read in a process of its own. */
  risky: boolean
  /**
   * Reads the bytes of one file. `guessLanguage` is asked when the file does not say.
   * @throws AppError of `readingErrors`
   */
  read: (bytes: Uint8Array, guessLanguage: GuessLanguage) => FileContent | Promise<FileContent>
}
