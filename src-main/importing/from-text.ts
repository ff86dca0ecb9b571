import { AppError } from '../shared/app-error.ts'
import { readArticleHead, type GuessLanguage } from './article-head.ts'
import { decodeText } from './decode-text.ts'
import type { Imported, Importer } from './importer.ts'

/** A plain text file, in any of the encodings `decodeText` knows. */
export const fromText: Importer = {
  id: 'text',
  labelKey: 'importer.text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  read: readPlainText,
}

/** What was pasted in the window: UTF-8 by then. */
export const fromPasted: Importer = {
  id: 'pasted',
  labelKey: 'importer.pasted',
  extensions: [],
  mediaTypes: ['text/plain'],
  read: readPlainText,
}

/**
 * The whole text of the bytes, and what its head says.
 * @throws AppError emptyText, binaryFile, fileTooLarge
 */
export function readPlainText(bytes: Uint8Array, guessLanguage: GuessLanguage): Imported {
  const { text, warnings } = decodeText(bytes)
  if (text.trim() === '') throw new AppError('emptyText', 'nothing but spaces')
  const head = readArticleHead(text, guessLanguage)
  return { text, head: { ...head, warnings: [...warnings, ...head.warnings] } }
}
