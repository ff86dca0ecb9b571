import type { Importer } from './importer.ts'
import { readPlainText } from './from-text.ts'

/** A Markdown file: kept as written; its front matter and first heading are read as its head. */
export const fromMarkdown: Importer = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  risky: false,
  read: (bytes, guessLanguage) => ({ article: readPlainText(bytes, guessLanguage), files: [] }),
}
