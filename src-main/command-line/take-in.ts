import { basename } from 'node:path'
import { articleImport } from '../articles/import-articles.ts'
import { articlesStore } from '../articles/articles-store.ts'
import { type ImportJobsOptions, importJobs } from '../articles/import-jobs.ts'
import { readListed } from '../articles/list-folder.ts'
import { warningsOf } from '../articles/report-table.ts'
import { importJob } from '../jobs/import-job.ts'
import { proposer } from '../proposals/proposer.ts'
import { AppError, errorCode } from '../shared/app-error.ts'
import type { ImportReport } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Invocation } from './command.ts'
import { modelOf } from './model.ts'
import { expandFolders, languageOfText } from './read-files.ts'
import { reasonOf } from './reason.ts'

/**
 * Imports the files of the line, folders with all they hold, as one import whose report is kept in the
 * store like the window's, and draws proposals from what is new, `--published` standing for the day it
 * was published. A file that fails, and what is to be checked of one that was read, is told on standard
 * error; the others go on.
 */
export async function takeIn(store: Store, invocation: Invocation): Promise<ImportReport> {
  const { operands, environment, language, options } = invocation
  const reading = importJob(languageOfText)
  const imports = articleImport(store, languageOfText, reading.read)
  const articles = articlesStore(store)
  const propose = proposer(store, await modelOf(invocation), () => language)

  /** Proposals are drawn file by file, so that an import that is killed can be run again. */
  const importFile: ImportJobsOptions['importFile'] = async (file, keep) => {
    const fresh = new Map<string, number | null>()
    const outcomes = await imports.importFile(file, {
      ...keep,
      extract(id, operation) {
        fresh.set(id, operation)
        keep?.extract?.(id, operation)
      },
    })
    for (const [id, operation] of fresh) {
      dateArticle(id, operation)
      await propose(id, operation)
    }
    return outcomes
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

  const jobs = importJobs(store, {
    importFile,
    extract: () => undefined,
    announce: () => undefined,
  })
  try {
    const listed = await expandFolders(environment.folder, operands)
    const [only, ...others] = operands
    const source = only === undefined || others.length > 0 ? '' : basename(only)
    const id = jobs.begin(source, listed.length)
    try {
      await jobs.add(
        id,
        listed.map(({ name, path }) => ({ name, read: () => readListed(path, name) })),
      )
    } finally {
      jobs.finish(id)
    }
    const report = jobs.report(id)
    for (const outcome of report.outcomes) {
      const { fileName: file, error } = outcome
      for (const warning of warningsOf(outcome, language))
        environment.complain(translate(language, 'cli.warnedFile', { file, warning }))
      if (error === null) continue
      const known = errorCode.safeParse(error.code)
      const failure = new AppError(known.data ?? 'internal', error.code, error.detail)
      const reason = reasonOf(failure, language)
      environment.complain(translate(language, 'cli.failedFile', { file, reason }))
    }
    return report
  } finally {
    reading.stop()
  }
}
