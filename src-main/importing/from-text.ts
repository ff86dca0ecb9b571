import { AppError } from '../shared/app-error.ts'
import { readArticleHead, type GuessLanguage } from './article-head.ts'
import { solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import type { Imported, Importer } from './importer.ts'
import { limits } from './limits.ts'

/** A plain text file, in any of the encodings `decodeText` knows. */
export const fromText: Importer = {
  id: 'text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  risky: false,
  read: (bytes, guessLanguage) => ({ article: readPlainText(bytes, guessLanguage), files: [] }),
}

/** What was pasted in the window: UTF-8 by then. */
export const fromPasted: Importer = {
  id: 'pasted',
  extensions: [],
  mediaTypes: ['text/plain'],
  risky: false,
  read: (bytes, guessLanguage) => ({ article: readPlainText(bytes, guessLanguage), files: [] }),
}

/**
 * The whole text of the bytes, and what its head says. Nothing is set aside.
 * @throws AppError emptyText, binaryFile, fileTooLarge, tooComplex
 */
export function readPlainText(bytes: Uint8Array, guessLanguage: GuessLanguage): Imported {
  const { text, warnings } = decodeText(bytes)
  if (text.trim() === '') throw new AppError('emptyText', 'nothing but spaces')
  if (text.length > limits.textLength)
    throw new AppError('tooComplex', `a text of ${text.length} units`)
  const head = readArticleHead(text, guessLanguage)
  const characters = solidLength(text)
  return {
    text,
    head: { ...head, warnings: [...warnings, ...head.warnings] },
    setAside: [],
    counts: { read: characters, kept: characters, setAside: 0 },
    pages: [],
  }
}
