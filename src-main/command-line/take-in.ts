import { articleImport } from '../articles/import-articles.ts'
import { articlesStore } from '../articles/articles-store.ts'
import { extract } from '../extracting/extract.ts'
import { proposer } from '../proposals/proposer.ts'
import { AppError } from '../shared/app-error.ts'
import type { ImportOutcome } from '../shared/article.ts'
import { errorCode } from '../shared/app-error.ts'
import { importJob } from '../jobs/import-job.ts'
import type { Store } from '../store/open-store.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Invocation } from './command.ts'
import { expandFolders, languageOfText, readGivenFile } from './read-files.ts'
import { reasonOf } from './reason.ts'

/** What became of one file. */
export type TakenIn = { file: string; outcome: ImportOutcome }

/**
 * Imports the files of the line, folders with all they hold, and draws proposals from those that are new, `--published` standing
 * for the day they were published. A file that fails is told on standard error; the others go on.
 */
export async function takeIn(store: Store, invocation: Invocation): Promise<TakenIn[]> {
  const { operands, environment, language, options } = invocation
  const reading = importJob(languageOfText)
  const imports = articleImport(store, languageOfText, reading.read)
  const articles = articlesStore(store)
  const propose = proposer(store, extract, () => language)
  const taken: TakenIn[] = []
  /** The operation that imported each article, which what follows joins. */
  const articleOperation = new Map<string, number | null>()
  try {
    for (const file of await expandFolders(environment.folder, operands)) {
      for (const outcome of await importOne(file)) {
        taken.push({ file, outcome })
        await follow(file, outcome)
      }
    }
  } finally {
    reading.stop()
  }
  return taken

  async function follow(file: string, outcome: ImportOutcome): Promise<void> {
    if (outcome.error !== null) {
      const known = errorCode.safeParse(outcome.error.code)
      const error = new AppError(known.data ?? 'internal', outcome.error.code, outcome.error.detail)
      const reason = reasonOf(error, language)
      environment.complain(translate(language, 'cli.failedFile', { file, reason }))
    }
    if (outcome.articleId === null) return
    if (outcome.outcome !== 'imported' && outcome.outcome !== 'updated') return
    const operation = articleOperation.get(outcome.articleId) ?? null
    dateArticle(outcome.articleId, operation)
    await propose(outcome.articleId, operation)
  }

  async function importOne(file: string): Promise<ImportOutcome[]> {
    try {
      return await imports.importFile(readGivenFile(environment.folder, file), {
        extract: (id, operation) => articleOperation.set(id, operation),
      })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { code, detail } = error
      const nothing = {
        ...{ articleId: null, title: null, warnings: [] },
        ...{ pagesWithoutText: [], characters: null },
      }
      return [{ fileName: file, outcome: 'failed', ...nothing, error: { code, detail } }]
    }
  }

  function dateArticle(id: string, operation: number | null): void {
    const article = articles.read(id)
    const publishedOn = options.published
    if (publishedOn === undefined || article === null) return
    const joining = operation === null ? {} : { operation }
    const { publishedOn: _readAt, ...readAt } = article.readAt
    const write = () => articles.update({ ...article, publishedOn, readAt })
    store.operations.perform('importArticle', article.title, write, joining)
  }
}
