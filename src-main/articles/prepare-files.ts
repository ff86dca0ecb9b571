import { posix } from 'node:path'
import type { GuessLanguage } from '../importing/article-head.ts'
import { readPlainText } from '../importing/from-text.ts'
import type { Imported, InnerFile, OurOwn } from '../importing/importer.ts'
import { limits } from '../importing/limits.ts'
import type { ReadContent } from '../importing/read-file.ts'
import { AppError } from '../shared/app-error.ts'
import type { Shingles } from './likeness.ts'

/** A file to import: its name, without folder, and its bytes. */
export type ImportFile = { name: string; bytes: Uint8Array }

/** What a file holds; the shingles of its text come with it from where it was read apart. */
export type ReadArticle = (file: InnerFile) => Promise<ReadContent & { shingles?: Shingles }>

/** A file that was read: an article with its original, or the reason there is none. */
export type Prepared =
  | {
      fileName: string
      imported: Imported
      bytes: Uint8Array
      mediaType: string
      shingles?: Shingles
      /** Set when Aide-Mémoire exported it: what it was there. */
      ours?: OurOwn
    }
  | { fileName: string; error: AppError }

/** Name given to the original of a pasted text. */
const pastedName = 'pasted.txt'

const largestInMegabytes = String(limits.fileBytes / (1024 * 1024))

/** Reads a file and the files inside it, in order; nothing is written. */
export async function prepareFile(read: ReadArticle, file: ImportFile): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  let held = 0
  const take = async ({ name, bytes, refused }: InnerFile, depth: number): Promise<void> => {
    const fileName = posix.basename(name.replaceAll('\\', '/'))
    try {
      if (refused)
        throw new AppError(refused, 'refused by its archive', { limit: largestInMegabytes })
      if (depth > limits.archiveDepth || held > limits.innerFiles)
        throw new AppError('archiveUnsafe', `${held} files, ${depth} inside one another`)
      const { article, files, mediaType, shingles, ours } = await read({ name, bytes })
      const compared = shingles === undefined ? {} : { shingles }
      if (article && ours) prepared.push({ ...ours.original, imported: article, ours, ...compared })
      else if (article)
        prepared.push({ fileName, imported: article, bytes, mediaType, ...compared })
      held += files.length
      for (const inner of files) await take(inner, depth + 1)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      prepared.push({ fileName, error })
    }
  }
  await take(file, 0)
  return prepared
}

/** Reads a pasted text in the same manner. */
export function preparePasted(text: string, guessLanguage: GuessLanguage): Prepared {
  const bytes = new TextEncoder().encode(text)
  try {
    const imported = readPlainText(bytes, guessLanguage)
    return { fileName: pastedName, imported, bytes, mediaType: 'text/plain' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { fileName: pastedName, error }
  }
}
