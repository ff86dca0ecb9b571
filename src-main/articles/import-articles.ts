import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { GuessLanguage } from '../importing/article-head.ts'
import { readerHere } from '../importing/read-file.ts'
import type { ImportOutcome } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import { articlesStore } from './articles-store.ts'
import { articleKeeping, type Keep } from './keep-article.ts'
import { type ImportFile, prepareFile, preparePasted, type ReadArticle } from './prepare-files.ts'

export type ArticleImport = ReturnType<typeof articleImport>

/**
 * Imports over a store; `guessLanguage` is asked when a source does not tell its language. Files are
 * read by `read`: in this process when not given.
 */
export function articleImport(
  store: Store,
  guessLanguage: GuessLanguage,
  read: ReadArticle = readerHere(guessLanguage),
) {
  const articles = articlesStore(store)
  const keep = articleKeeping(store)

  return {
    /**
     * Imports a file, and the files it holds: attachments, the entries of an archive. A file or text
     * already in the record is reported, not doubled; one that cannot be read is reported with its
     * error and leaves the record untouched.
     * @throws AppError of the store (disk full, read-only folder …)
     */
    async importFile(file: ImportFile, options: Keep = {}): Promise<ImportOutcome[]> {
      const originalHash = createHash('sha256').update(file.bytes).digest('hex')
      const twin = articles.twin(originalHash, '')
      if (twin) {
        const nothing = { error: null, warnings: [], pagesWithoutText: [], characters: null }
        const { id, title } = twin
        return [{ ...nothing, fileName: file.name, outcome: 'duplicate', articleId: id, title }]
      }
      const outcomes: ImportOutcome[] = []
      for (const prepared of await prepareFile(read, file)) {
        // An archive may hold thousands of articles.
        if (outcomes.length > 0) await setImmediate()
        outcomes.push(keep(prepared, options))
      }
      return outcomes
    },
    /** Imports a pasted text in the same manner. */
    importText: (text: string, options: Keep = {}): ImportOutcome =>
      keep(preparePasted(text, guessLanguage), options),
    /** Writes what `prepareFile` read. @throws AppError of the store */
    keep,
  }
}
