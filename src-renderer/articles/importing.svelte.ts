import type { ImportOutcome } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { AppError, errorCode } from '../../src-main/shared/app-error.ts'
import type { ImportProgress } from '../../src-main/shared/import.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'
import type { Dropped, DroppedFile } from './dropped-files.ts'

/** What became of several files; `id` is null when the report is not kept (the sample dossier). */
export type ShownReport = { id: string | null; outcomes: readonly ImportOutcome[] }

/** Files handed to main at once, and their bytes: it stays free between two hands. */
const filesAtOnce = 10
const bytesAtOnce = 8 * 1024 * 1024

/** Bringing articles in: pasted text after a look at it, files dropped or picked, the sample. */
export class Importing {
  /** The text about to be imported, which can still be changed; null when the dialog is closed. */
  pasted = $state<string | null>(null)
  /** What became of several files, until dismissed. */
  report = $state.raw<ShownReport | null>(null)
  /** The imports there were, while one is being chosen among them. */
  reports = $state.raw<readonly ImportProgress[] | null>(null)
  /** The import of files that runs. */
  progress = $state.raw<ImportProgress | null>(null)
  busy = $state(false)
  readonly #client: Client
  readonly #notices: Notices
  readonly #show: (articleId: string) => void
  readonly #isWriting: () => boolean
  #asking = false
  /** The import has moved on since it was last asked about. */
  #movedOn = false

  /**
   * `show` opens an article that was brought in; neither it nor a report comes before a person who
   * writes meanwhile, as `isWriting` tells.
   */
  constructor(
    client: Client,
    notices: Notices,
    onChange: OnChange,
    show: (articleId: string) => void,
    isWriting: () => boolean = () => false,
  ) {
    this.#client = client
    this.#notices = notices
    this.#show = show
    this.#isWriting = isWriting
    onChange(['jobs'], (ids) => {
      if (this.progress && ids.includes(this.progress.id)) void this.#follow(this.progress.id)
    })
  }

  askPasted(text = ''): void {
    this.pasted = text
  }

  cancelPasted(): void {
    this.pasted = null
  }

  async importPasted(): Promise<void> {
    const text = this.pasted
    if (text === null || this.busy) return
    const outcome = await this.#run(async () => [await this.#client.articles.importText({ text })])
    if (outcome) this.pasted = null
  }

  async importSample(): Promise<void> {
    await this.#run(() => this.#client.articles.importSample({}))
  }

  /** Imports files or a folder that the person picks in the system's dialog. */
  async importPicked(what: 'files' | 'folder'): Promise<void> {
    if (this.busy) return
    this.busy = true
    const picked = await this.#notices.attempt(() => this.#client.imports.pick({ what }))
    if (picked?.id) await this.#follow(picked.id)
    else this.busy = false
  }

  /** Imports files dropped on the window, handing them to main a few at a time. */
  async importDropped({ source, files }: Dropped): Promise<void> {
    if (files.length === 0 || this.busy) return
    this.busy = true
    const { imports } = this.#client
    const begun = await this.#notices.attempt(() => imports.begin({ source, total: files.length }))
    if (!begun) {
      this.busy = false
      return
    }
    const { id } = begun
    await this.#follow(id)
    await this.#notices.attempt(async () => {
      for await (const part of inParts(files)) {
        const { cancelled } = await imports.add({ id, files: part })
        if (cancelled) break
      }
    })
    await this.#notices.attempt(() => imports.finish({ id }))
    await this.#follow(id)
  }

  /** Shows an import that main began by itself. */
  async follow(id: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    await this.#follow(id)
  }

  /** Stops the import that runs after the file it is at. */
  async stop(): Promise<void> {
    const id = this.progress?.id
    if (id) await this.#notices.attempt(() => this.#client.imports.cancel({ id }))
  }

  async showReports(): Promise<void> {
    const reports = await this.#notices.attempt(() => this.#client.imports.list({}))
    if (!reports) return
    this.report = null
    this.reports = reports
  }

  async openReport(id: string): Promise<void> {
    const found = await this.#notices.attempt(() => this.#client.imports.report({ id }))
    if (found) this.report = { id, outcomes: found.outcomes }
  }

  async saveReport(): Promise<void> {
    const id = this.report?.id
    if (!id) return
    const saved = await this.#notices.attempt(() => this.#client.imports.saveReport({ id }))
    if (saved?.path) this.#notices.tell('articles.reportSaved', { path: saved.path })
  }

  dismissReport(): void {
    this.report = null
    this.reports = null
  }

  /** Reads how far an import is; at its end, tells what became of its files. */
  async #follow(id: string): Promise<void> {
    this.#movedOn = true
    if (this.#asking) return
    this.#asking = true
    let progress: ImportProgress | undefined
    while (this.#movedOn) {
      this.#movedOn = false
      progress = await this.#notices.attempt(() => this.#client.imports.progress({ id }))
      if (progress?.endedAt === null) this.progress = progress
    }
    this.#asking = false
    if (progress?.endedAt === null || !this.busy) return
    this.progress = null
    this.busy = false
    if (progress) await this.#tellEnd(progress)
  }

  async #tellEnd({ id, done: n, total, cancelled, error }: ImportProgress): Promise<void> {
    const code = error && (errorCode.safeParse(error.code).data ?? 'internal')
    if (error && code) this.#notices.fail(new AppError(code, error.code, error.detail))
    if (cancelled) this.#notices.tell('articles.importStopped', { n, total })
    const report = await this.#notices.attempt(() => this.#client.imports.report({ id }))
    if (!report) return
    const { imported, updated, duplicate, failed } = report
    const counts = { imported, updated, duplicate, failed }
    if (this.#isWriting()) this.#notices.tell('articles.importEnded', counts)
    else this.#tell({ id, outcomes: report.outcomes })
  }

  async #run(work: () => Promise<readonly ImportOutcome[]>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    try {
      const outcomes = await this.#notices.attempt(work)
      if (outcomes === undefined) return false
      this.#tell({ id: null, outcomes })
      return outcomes.every((outcome) => outcome.outcome !== 'failed')
    } finally {
      this.busy = false
    }
  }

  /** One import without a hitch is told in a line; anything else in a report. */
  #tell({ id, outcomes }: ShownReport): void {
    const shown = outcomes.find((outcome) => outcome.articleId !== null)?.articleId
    if (shown) this.#show(shown)
    const [only] = outcomes
    if (outcomes.length > 1 || only?.outcome === 'failed' || (only?.warnings.length ?? 0) > 0) {
      this.report = { id, outcomes }
      return
    }
    if (!only) return
    const title = only.title ?? only.fileName
    if (only.outcome === 'imported') this.#notices.tellDone('articles.imported', { title })
    else if (only.outcome === 'updated') this.#notices.tellDone('articles.updated', { title })
    else this.#notices.tell('articles.duplicate', { title })
  }
}

/** The files read, in parts that are few and small. */
async function* inParts(files: readonly DroppedFile[]) {
  let part: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
  let size = 0
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    part.push({ name: file.name, bytes })
    size += bytes.byteLength
    if (part.length < filesAtOnce && size < bytesAtOnce) continue
    yield part
    part = []
    size = 0
  }
  if (part.length > 0) yield part
}
