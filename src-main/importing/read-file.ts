import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { chooseImporter } from './choose-importer.ts'
import type { FileContent, Importer, InnerFile } from './importer.ts'
import { limits } from './limits.ts'

/** What a file holds, and the kind it was read as. */
export type ReadContent = FileContent & { importer: string; mediaType: string }

/** Reads one file, wherever that is done. @throws AppError of `readingErrors` */
export type ReadFile = (file: InnerFile) => Promise<ReadContent>

/** Every code a file may fail with: anything else thrown while reading is a mistake of ours. */
export const readingErrors: ReadonlySet<string> = new Set([
  'emptyText',
  'binaryFile',
  'fileTooLarge',
  'unsupportedFile',
  'damagedFile',
  'encrypted',
  'tooComplex',
  'archiveUnsafe',
  'noAbstract',
  'exportTooNew',
  'ownBriefing',
])

/** What holds other files, the original of an exported article among them: each of these keeps to `fileBytes`. */
const holdsFiles: ReadonlySet<string> = new Set(['zip', 'ourOwn'])

/** The importer of a file, once its size is known to be within limits. @throws AppError */
export function importerOf({ name, bytes }: InnerFile): { importer: Importer; renamed: boolean } {
  if (bytes.byteLength > limits.archiveBytes) throw tooLarge(name, bytes, limits.archiveBytes)
  const choice = chooseImporter(name, bytes)
  const limit = holdsFiles.has(choice.importer.id) ? limits.archiveBytes : limits.fileBytes
  if (bytes.byteLength > limit) throw tooLarge(name, bytes, limit)
  return choice
}

/**
 * Reads a file in this process, without limits of time and memory. A file that is not what its name
 * says is read by its content, and the article says so in its warnings.
 */
export function readerHere(guessLanguage: GuessLanguage): ReadFile {
  return async (file) => {
    const { importer, renamed } = importerOf(file)
    const content = await importer.read(file.bytes, guessLanguage)
    if (renamed) content.article?.head.warnings.unshift('notAsNamed')
    return { ...content, importer: importer.id, mediaType: mediaTypeOf(importer) }
  }
}

function mediaTypeOf(importer: Importer): string {
  return importer.mediaTypes[0] ?? 'application/octet-stream'
}

function tooLarge(fileName: string, bytes: Uint8Array, limit: number): AppError {
  return new AppError('fileTooLarge', `${bytes.byteLength} bytes`, {
    fileName,
    limit: String(limit / (1024 * 1024)),
  })
}
