import { createHash } from 'node:crypto'
import { AppError } from '../shared/app-error.ts'
import type { Article, ImportOutcome } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import type { GuessLanguage } from '../importing/article-head.ts'
import type { Imported, Importer } from '../importing/importer.ts'
import { importerFor } from '../importing/importers.ts'
import { fromPasted } from '../importing/from-text.ts'
import { articlesStore } from './articles-store.ts'

/** A file to import: its name, without folder, and its bytes. */
export type ImportFile = { name: string; bytes: Uint8Array }

/** Name given to the original of a pasted text. */
const pastedName = 'pasted.txt'

/** Imports over a store; `guessLanguage` is asked when a source does not tell its language. */
export function articleImport(store: Store, guessLanguage: GuessLanguage) {
  const articles = articlesStore(store)

  function take(
    fileName: string,
    bytes: Uint8Array,
    choose: () => Importer,
    extract: (articleId: string) => void,
  ): ImportOutcome {
    const nothing = { fileName, articleId: null, title: null, error: null, warnings: [] }
    let imported: Imported
    let importer: Importer
    try {
      importer = choose()
      imported = importer.read(bytes, guessLanguage)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, detail } = error
      return { ...nothing, outcome: 'failed', error: { code, detail: { ...detail, fileName } } }
    }
    const article = articleOf(imported, bytes)
    const { warnings } = imported.head
    const twin = articles.twin(article.originalHash, article.textHash)
    if (twin)
      return { ...nothing, outcome: 'duplicate', articleId: twin.id, title: twin.title, warnings }
    const { textHash, originalHash } = article
    const mediaType = importer.mediaTypes[0] ?? 'application/octet-stream'
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
        Object.entries(fields).map(([field, { start, end }]) => [field, [start, end]]),
      ),
    }
  }

  return {
    /**
     * Imports a file by its kind. A file or text already in the record is reported, not doubled;
     * one that cannot be read is reported with its error. `extract` is called after each import.
     * @throws AppError of the store (disk full, read-only folder …)
     */
    importFile: (file: ImportFile, extract: (articleId: string) => void): ImportOutcome =>
      take(file.name, file.bytes, () => importerFor(file.name), extract),
    /** Imports a pasted text in the same manner. */
    importText: (text: string, extract: (articleId: string) => void): ImportOutcome =>
      take(pastedName, new TextEncoder().encode(text), () => fromPasted, extract),
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
