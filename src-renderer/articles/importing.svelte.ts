import type { ImportOutcome } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** A file dropped on the window, as the browser hands it over. */
export type DroppedFile = { name: string; arrayBuffer(): Promise<ArrayBuffer> }

/** Bringing articles in: pasted text after a look at it, files dropped or picked, the sample. */
export class Importing {
  /** The text about to be imported, which can still be changed; null when the dialog is closed. */
  pasted = $state<string | null>(null)
  /** What became of several files, until dismissed. */
  report = $state.raw<readonly ImportOutcome[] | null>(null)
  busy = $state(false)
  readonly #client: Client
  readonly #notices: Notices
  readonly #show: (articleId: string) => void

  /** `show` opens an article that was brought in. */
  constructor(client: Client, notices: Notices, show: (articleId: string) => void) {
    this.#client = client
    this.#notices = notices
    this.#show = show
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

  async importDropped(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return
    await this.#run(async () => {
      const read = files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }))
      return this.#client.articles.importFiles({ files: await Promise.all(read) })
    })
  }

  async importPicked(): Promise<void> {
    await this.#run(() => this.#client.articles.importPicked({}))
  }

  async importSample(): Promise<void> {
    await this.#run(() => this.#client.articles.importSample({}))
  }

  dismissReport(): void {
    this.report = null
  }

  async #run(work: () => Promise<readonly ImportOutcome[]>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    try {
      const outcomes = await this.#notices.attempt(work)
      if (outcomes === undefined) return false
      this.#tell(outcomes)
      return outcomes.every((outcome) => outcome.outcome !== 'failed')
    } finally {
      this.busy = false
    }
  }

  /** One import without a hitch is told in a line; anything else in a report. */
  #tell(outcomes: readonly ImportOutcome[]): void {
    const shown = outcomes.find((outcome) => outcome.articleId !== null)?.articleId
    if (shown) this.#show(shown)
    const [only] = outcomes
    if (outcomes.length > 1 || only?.outcome === 'failed' || (only?.warnings.length ?? 0) > 0) {
      this.report = outcomes
      return
    }
    if (!only) return
    const title = only.title ?? only.fileName
    if (only.outcome === 'imported') this.#notices.tellDone('articles.imported', { title })
    else if (only.outcome === 'updated') this.#notices.tellDone('articles.updated', { title })
    else this.#notices.tell('articles.duplicate', { title })
  }
}
