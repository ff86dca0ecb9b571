import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../shared/app-error.ts'
import type { ImportOutcome } from '../shared/article.ts'
import type { ImportProgress, ImportReport } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import type { ArticleImport } from './import-articles.ts'
import { importsStore } from './imports-store.ts'
import type { ImportFile } from './prepare-files.ts'

/** A file still to be read. @throws AppError fileUnreadable from `read` */
export type FileToRead = { name: string; read: () => Promise<Uint8Array> }

export type ImportJobsOptions = {
  importFile: ArticleImport['importFile']
  /** Starts extraction of an article whose text is new, as part of `operation`. */
  extract: (articleId: string, operation: number | null) => void
  /** Told each time an import has moved on. */
  announce: (importId: string) => void
}

type Job = {
  progress: ImportProgress
  /** The operation that all files of the import are part of, so that one undo takes them back. */
  operation: number | null
  unwritten: { fileRank: number; outcome: ImportOutcome }[]
}

/** Outcomes kept in memory before they are written to the report. */
const writtenAtOnce = 20

export type ImportJobs = ReturnType<typeof importJobs>

/**
 * Imports of many files: one file after another, the thread free between two, one operation for all.
 * A file that fails is reported and the next goes on. A job that is cancelled keeps what came in; run
 * again, it recognises that and goes on with the rest.
 */
export function importJobs(store: Store, options: ImportJobsOptions) {
  const imports = importsStore(store)
  const jobs = new Map<string, Job>()
  /** What stopped an import early, as long as the application runs. */
  const failures = new Map<string, ImportProgress['error']>()

  function running(id: string): Job {
    const job = jobs.get(id)
    if (!job) throw new AppError('notFound', `no import ${id} runs`)
    return job
  }

  function flush({ progress, unwritten }: Job): void {
    if (unwritten.length > 0) imports.addOutcomes(progress.id, unwritten.splice(0))
  }

  async function importOne(job: Job, { name, bytes }: ImportFile): Promise<ImportOutcome[]> {
    const { progress } = job
    const subject = progress.source || String(progress.total)
    const joining = job.operation === null ? {} : { operation: job.operation }
    const found = await options.importFile(
      { name: basename(name), bytes },
      {
        ...(progress.total === 1 ? {} : { operation: { name: 'importFiles', subject, joining } }),
        extract(articleId, operation) {
          job.operation = operation
          options.extract(articleId, operation)
        },
      },
    )
    return found.map((outcome) => ({
      ...outcome,
      fileName: outcome.fileName === basename(name) ? name : `${name} › ${outcome.fileName}`,
    }))
  }

  /** @throws AppError of the store */
  async function take(job: Job, file: FileToRead): Promise<void> {
    const { progress } = job
    progress.current = file.name
    options.announce(progress.id)
    const outcomes = await file.read().then(
      (bytes) => importOne(job, { name: file.name, bytes }),
      (error: unknown) => [unreadable(file.name, error)],
    )
    for (const outcome of outcomes) {
      progress[outcome.outcome] += 1
      job.unwritten.push({ fileRank: progress.done, outcome })
    }
    progress.done += 1
    progress.current = null
    if (job.unwritten.length >= writtenAtOnce) flush(job)
    await setImmediate()
  }

  function finish(id: string): ImportProgress {
    const job = running(id)
    flush(job)
    job.progress.endedAt = store.now().toISOString()
    imports.end(id, job.progress.endedAt, job.progress.cancelled)
    jobs.delete(id)
    options.announce(id)
    return job.progress
  }

  function begin(source: string, total: number): string {
    const id = store.newId()
    const startedAt = store.now().toISOString()
    imports.add({ id, source, total, startedAt })
    const none = { done: 0, imported: 0, duplicate: 0, updated: 0, failed: 0 }
    const ended = { endedAt: null, cancelled: false, error: null, current: null }
    const progress = { id, source, total, startedAt, ...none, ...ended }
    jobs.set(id, { progress, operation: null, unwritten: [] })
    return id
  }

  async function add(id: string, files: readonly FileToRead[]): Promise<ImportProgress> {
    const job = running(id)
    for (const file of files) {
      if (job.progress.cancelled) break
      await take(job, file)
    }
    options.announce(id)
    return job.progress
  }

  function progress(id: string): ImportProgress {
    const job = jobs.get(id)
    if (job) return { ...job.progress }
    const ended = imports.find(id)
    if (!ended) throw new AppError('notFound', `no import ${id}`)
    return { ...ended, error: failures.get(id) ?? null }
  }

  return {
    /** Starts an import whose files will be added. */
    begin,
    /** Imports some of its files, in order. @throws AppError notFound, and of the store */
    add,
    /** Closes its report. @throws AppError notFound */
    finish,
    /** Starts an import of files and answers at once; what stops it early is told in its progress. */
    start(source: string, files: readonly FileToRead[]): { id: string; ended: Promise<void> } {
      const id = begin(source, files.length)
      const ended = add(id, files)
        .catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error
          const failure = { code: error.code, detail: error.detail }
          running(id).progress.error = failure
          failures.set(id, failure)
        })
        .then(() => void finish(id))
      return { id, ended }
    },
    /** The import stops after the file it is at; what came in stays. */
    cancel(id: string): void {
      running(id).progress.cancelled = true
    },
    /** @throws AppError notFound */
    progress,
    /** How far it is, and what became of the files so far, as it is kept. @throws AppError notFound */
    report(id: string): ImportReport {
      const job = jobs.get(id)
      if (job) flush(job)
      return { ...progress(id), outcomes: imports.outcomes(id) }
    },
  }
}

function unreadable(fileName: string, error: unknown): ImportOutcome {
  const known = error instanceof AppError ? error : new AppError('fileUnreadable', String(error))
  return {
    ...{ fileName, outcome: 'failed', articleId: null, title: null, warnings: [] },
    pagesWithoutText: [],
    error: { code: known.code, detail: { ...known.detail, fileName } },
    characters: null,
  }
}
