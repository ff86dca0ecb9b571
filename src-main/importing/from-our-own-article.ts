import { createHash } from 'node:crypto'
import { AppError } from '../shared/app-error.ts'
import {
  type ExportedArticle,
  exportedArticle,
  exportedMark,
  exportedVersion,
} from '../shared/exported-article.ts'
import { solidLength } from './blocks.ts'
import type { FileContent, Imported } from './importer.ts'
import { limits } from './limits.ts'

/**
 * An article that Aide-Mémoire exported: taken as it stands, its text and original checked against
 * their SHA-256, its passages against the text.
 * @throws AppError exportTooNew, damagedFile (altered, or cut short), fileTooLarge
 */
export function readOurOwnArticle(bytes: Uint8Array): FileContent {
  const written = parsed(bytes)
  const mark = exportedMark.safeParse(written)
  if (!mark.success) throw new AppError('damagedFile', mark.error.message)
  if (mark.data.version > exportedVersion)
    throw new AppError('exportTooNew', `release ${mark.data.version} of the format`)
  const whole = exportedArticle.safeParse(written)
  if (!whole.success) throw new AppError('damagedFile', whole.error.message)
  const { original, ...exported } = whole.data
  const bytesOfOriginal = new Uint8Array(Buffer.from(original.base64, 'base64'))
  if (bytesOfOriginal.byteLength > limits.fileBytes)
    throw new AppError('fileTooLarge', `${bytesOfOriginal.byteLength} bytes`, {
      limit: String(limits.fileBytes / (1024 * 1024)),
    })
  check(exported, bytesOfOriginal)
  const { fileName, mediaType } = original
  const ownOriginal = { fileName, mediaType, bytes: bytesOfOriginal }
  return { article: importedOf(exported), files: [], ours: { ...exported, original: ownOriginal } }
}

type Exported = Omit<ExportedArticle, 'original'>

/** @throws AppError damagedFile when anything is not what the file itself says of it */
function check({ article, text, reading, passages }: Exported, original: Uint8Array): void {
  if (sha256(original) !== article.originalHash) throw altered('the original')
  if (sha256(text) !== article.textHash) throw altered('the text')
  for (const { articleId, start, end, quote, state } of passages) {
    if (articleId !== article.id || start > end) throw altered('a passage')
    // An orphan keeps the place it had in a text that is gone.
    if (state !== 'orphan' && end > text.length) throw altered('a passage')
    if (state === 'exact' && text.slice(start, end) !== quote) throw altered('a passage')
  }
  const spans = [...(reading?.pages ?? []).map(({ start, end }) => [start, end])]
  for (const [start = 0, end = 0] of [...spans, ...Object.values(article.readAt)])
    if (start < 0 || start > end || end > text.length) throw altered('a place in the text')
}

function importedOf({ article, text, reading }: Exported): Imported {
  const characters = solidLength(text)
  const { charactersRead, charactersKept, charactersSetAside } = reading ?? {
    charactersRead: characters,
    charactersKept: characters,
    charactersSetAside: 0,
  }
  return {
    text,
    head: {
      fields: {},
      language: article.language,
      accessedOn: article.accessedOn,
      bodyStart: 0,
      warnings: [],
    },
    setAside: reading?.setAside ?? [],
    counts: { read: charactersRead, kept: charactersKept, setAside: charactersSetAside },
    pages: reading?.pages ?? [],
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new AppError('damagedFile', error instanceof Error ? error.message : String(error))
  }
}

function altered(what: string): AppError {
  return new AppError('damagedFile', `${what} is not the one that was exported`)
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
