import { writeFile } from 'node:fs/promises'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Store } from '../store/open-store.ts'
import { articlesStore } from './articles-store.ts'
import type { FileToRead, ImportJobs } from './import-jobs.ts'
import { importsStore } from './imports-store.ts'
import { removalStore } from './removal-store.ts'
import { reportTable } from './report-table.ts'
import type { WatchedFolder } from './watched-folder.ts'

/** What the edge of the application supplies. */
export type ImportsCallsOptions = {
  jobs: ImportJobs
  watched: WatchedFolder
  /** Asks the person for a folder to watch; null when they cancel. */
  askFolder: () => Promise<string | null>
  /** Asks the person for files or a folder; null when they cancel. */
  pick: (what: 'files' | 'folder') => Promise<{ source: string; files: FileToRead[] } | null>
  /** Asks where to save a file; null when they cancel. */
  askPath: (proposedName: string) => Promise<string | null>
  language: () => Language
  /** Starts extraction of an article whose text is an earlier one again, as part of `operation`. */
  extract: (articleId: string, operation: number | null) => void
  /** Told of an import that failed for a reason nobody foresaw. */
  report: (error: unknown) => void
}

/** The calls of the `imports` group: many files at once, their reports, and taking them back. */
export function importsCalls(store: Store, options: ImportsCallsOptions): HandlersOf<'imports'> {
  const { jobs, watched } = options
  const imports = importsStore(store)
  const articles = articlesStore(store)
  const removals = removalStore(store)

  return {
    begin: ({ source, total }) => ({ id: jobs.begin(source, total) }),
    add: ({ id, files }) =>
      jobs.add(
        id,
        files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) })),
      ),
    finish: ({ id }) => jobs.finish(id),
    async pick({ what }) {
      const picked = await options.pick(what)
      if (picked === null || picked.files.length === 0) return { id: null }
      const { id, ended } = jobs.start(picked.source, picked.files)
      void ended.catch(options.report)
      return { id }
    },
    cancel({ id }) {
      jobs.cancel(id)
      return {}
    },
    progress: ({ id }) => jobs.progress(id),
    list: () => imports.list(50),
    report: ({ id }) => jobs.report(id),
    async saveReport({ id }) {
      const { startedAt } = jobs.progress(id)
      const language = options.language()
      const name = `${translate(language, 'articles.reportFile', { day: startedAt.slice(0, 10) })}.csv`
      const path = await options.askPath(name)
      if (path === null) return { path }
      try {
        await writeFile(path, reportTable(imports.outcomes(id), language))
      } catch (error) {
        throw new AppError('cannotWriteFile', String(error), { path })
      }
      return { path }
    },
    tray: () => watched.tray(),
    async chooseWatched() {
      const folder = await options.askFolder()
      if (folder !== null) watched.choose(folder)
      return {}
    },
    stopWatching() {
      watched.choose(null)
      return {}
    },
    async takeIn({ names }) {
      const begun = await watched.takeIn(names)
      void begun?.ended.catch(options.report)
      return { id: begun?.id ?? null }
    },
    async ignore({ names }) {
      await watched.ignore(names)
      return {}
    },
    removal: (taken) => removals.plan(taken),
    remove(taken) {
      const planned = removals.plan(taken)
      const told = [...planned.articles, ...planned.versions]
      const [only] = told
      if (only === undefined) throw new AppError('notFound', 'no article of the import is left')
      const subject = told.length === 1 ? only.title : String(told.length)
      const operation = store.operations.perform('removeImport', subject, () => {
        removals.remove(planned)
        for (const { id } of planned.articles) articles.remove(id)
        return store.operations.latest()
      })
      for (const { articleId, isCurrent } of planned.versions)
        if (isCurrent) options.extract(articleId, operation)
      return {}
    },
  }
}
