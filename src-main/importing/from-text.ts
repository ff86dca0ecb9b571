import { AppError } from '../shared/app-error.ts'
import { readArticleHead, type GuessLanguage } from './article-head.ts'
import { solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import type { FileContent, Imported } from './importer.ts'
import { limits } from './limits.ts'

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

/** A file of text: kept as written; what its head says is read. */
export function readTextFile(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  return { article: readPlainText(bytes, guessLanguage), files: [] }
}
