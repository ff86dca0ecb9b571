import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { AppError } from '../shared/app-error.ts'
import type { Article, ImportOutcome } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import type { GuessLanguage } from '../importing/article-head.ts'
import type { Imported } from '../importing/importer.ts'
import { fromPasted, readPlainText } from '../importing/from-text.ts'
import { limits } from '../importing/limits.ts'
import { type ReadFile, readerHere } from '../importing/read-file.ts'
import { articlesStore } from './articles-store.ts'

/** A file to import: its name, without folder, and its bytes. */
export type ImportFile = { name: string; bytes: Uint8Array }

/** Name given to the original of a pasted text. */
const pastedName = 'pasted.txt'

/** A file that was read: an article with its original, or the reason there is none. */
export type Prepared =
  | { fileName: string; imported: Imported; bytes: Uint8Array; mediaType: string }
  | { fileName: string; error: AppError }

/**
 * Imports over a store; `guessLanguage` is asked when a source does not tell its language. Files are
 * read by `read`: in this process when not given.
 */
export function articleImport(
  store: Store,
  guessLanguage: GuessLanguage,
  read: ReadFile = readerHere(guessLanguage),
) {
  const articles = articlesStore(store)

  function keep(prepared: Prepared, extract: (articleId: string) => void): ImportOutcome {
    const { fileName } = prepared
    const nothing = { fileName, articleId: null, title: null, error: null, warnings: [] }
    if ('error' in prepared) {
      const { code, detail } = prepared.error
      return { ...nothing, outcome: 'failed', error: { code, detail: { ...detail, fileName } } }
    }
    const { imported, bytes, mediaType } = prepared
    const article = articleOf(imported, bytes)
    const { warnings } = imported.head
    const twin = articles.twin(article.originalHash, article.textHash)
    if (twin)
      return { ...nothing, outcome: 'duplicate', articleId: twin.id, title: twin.title, warnings }
    const { textHash, originalHash } = article
    store.operations.perform('importArticle', article.title, () => {
      articles.keep({ textHash, text: imported.text, originalHash, fileName, mediaType, bytes })
      articles.insert(article)
    })
    extract(article.id)
    return {
      ...nothing,
      outcome: 'imported',
      articleId: article.id,
      title: article.title,
      warnings,
    }
  }

  function articleOf({ text, head }: Imported, bytes: Uint8Array): Article {
    const { fields } = head
    const importedAt = store.now().toISOString()
    return {
      id: store.newId(),
      title: fields.title?.value ?? text.trim().slice(0, 90),
      outlet: fields.outlet?.value ?? null,
      author: fields.author?.value ?? null,
      agency: fields.agency?.value ?? null,
      address: fields.address?.value ?? null,
      datelinePlace: fields.datelinePlace?.value ?? null,
      publishedOn: fields.publishedOn?.value ?? null,
      accessedOn: head.accessedOn,
      language: head.language,
      sourceReliability: null,
      informationCredibility: null,
      textHash: sha256(text),
      originalHash: sha256(bytes),
      importedAt,
      readAt: Object.fromEntries(
        Object.entries(fields).flatMap(([field, value]) =>
          'start' in value ? [[field, [value.start, value.end]]] : [],
        ),
      ),
    }
  }

  return {
    /**
     * Imports a file, and the files it holds: attachments, the entries of an archive. A file or text
     * already in the record is reported, not doubled; one that cannot be read is reported with its
     * error and leaves the record untouched. `extract` is called after each import.
     * @throws AppError of the store (disk full, read-only folder …)
     */
    importFile: async (
      file: ImportFile,
      extract: (articleId: string) => void,
    ): Promise<ImportOutcome[]> =>
      (await prepareFile(read, file)).map((prepared) => keep(prepared, extract)),
    /** Imports a pasted text in the same manner. */
    importText(text: string, extract: (articleId: string) => void): ImportOutcome {
      const bytes = new TextEncoder().encode(text)
      return keep(preparePasted(bytes, guessLanguage), extract)
    },
    /** Writes what `prepareFile` read. @throws AppError of the store */
    keep,
  }
}

/** Reads a file and the files inside it, in order; nothing is written. */
export async function prepareFile(read: ReadFile, file: ImportFile): Promise<Prepared[]> {
  const prepared: Prepared[] = []
  let held = 0
  const take = async ({ name, bytes }: ImportFile, depth: number): Promise<void> => {
    const fileName = posix.basename(name.replaceAll('\\', '/'))
    try {
      if (depth > limits.archiveDepth || held > limits.innerFiles)
        throw new AppError('archiveUnsafe', `${held} files, ${depth} inside one another`)
      const { article, files, mediaType } = await read({ name, bytes })
      if (article) prepared.push({ fileName, imported: article, bytes, mediaType })
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

function preparePasted(bytes: Uint8Array, guessLanguage: GuessLanguage): Prepared {
  try {
    const imported = readPlainText(bytes, guessLanguage)
    const mediaType = fromPasted.mediaTypes[0] ?? 'text/plain'
    return { fileName: pastedName, imported, bytes, mediaType }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { fileName: pastedName, error }
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
