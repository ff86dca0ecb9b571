import type { ArticleHead, GuessLanguage } from './article-head.ts'

/** What an importer made of a file: the whole text, and what its head says. */
export type Imported = {
  /** Everything the source says, NFC, lines ended by `\n`; what is kept and cited from. */
  text: string
  head: ArticleHead
}

/** Turns the bytes of one kind of file into text. Adding a format is adding one to `importers`. */
export type Importer = {
  /** Stable name. */
  id: 'pasted' | 'text' | 'markdown'
  /** Name of the format in the catalogue. */
  labelKey: string
  /** Endings of file names, in lower case, with the point; empty when it reads no files. */
  extensions: readonly string[]
  mediaTypes: readonly string[]
  /**
   * Reads the bytes of one file. `guessLanguage` is asked when the file does not say.
   * @throws AppError emptyText, binaryFile, fileTooLarge, fileUnreadable
   */
  read: (bytes: Uint8Array, guessLanguage: GuessLanguage) => Imported
}
