import type { OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { SourcePage } from '../../src-main/shared/pages.ts'
import { Autosave } from '../editor/autosave.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { DrawnPage, PdfPages } from '../lib/reading/pdf-pages.ts'

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

type Open = (bytes: Uint8Array) => Promise<PdfPages>

/** A PDF original beside the article's text: page by page, with what is typed off pages that are images. */
export class OriginalView {
  /** The page shown, from 1. */
  page = $state(1)
  /** How much wider than the pane the page is drawn. */
  zoom = $state(1)
  pdf = $state.raw<PdfPages | null>(null)
  /** True when the file could not be drawn; it can be saved and opened elsewhere. */
  failed = $state(false)
  /** What was typed here, by page; main's text stands for the others. */
  #typed = $state.raw<ReadonlyMap<number, string>>(new Map())
  #closed = false
  readonly autosave: Autosave<ReadonlyMap<number, string>>
  readonly #client: Client
  readonly #notices: Notices
  readonly #id: string

  constructor(client: Client, notices: Notices, article: OpenArticle, page: number) {
    this.#client = client
    this.#notices = notices
    this.#id = article.id
    this.page = page
    this.autosave = new Autosave((typed) =>
      this.#client.articles.transcribe({ id: this.#id, pages: pagesTyped(typed), finished: false }),
    )
  }

  /** Reads the file. */
  async open(open: Open): Promise<void> {
    try {
      const { bytes } = await this.#client.articles.originalPdf({ id: this.#id })
      const pdf = await open(bytes)
      if (this.#closed) pdf.close()
      else this.pdf = pdf
      this.go(this.page)
    } catch {
      this.failed = true
    }
  }

  /** Draws the page shown; a drawing given up for another page is no failure. */
  async draw(canvas: HTMLCanvasElement, width: number, signal: AbortSignal) {
    let drawn: DrawnPage | null = null
    try {
      drawn = (await this.pdf?.draw(this.page, canvas, width * this.zoom, signal)) ?? null
    } catch {
      if (!signal.aborted) this.failed = true
    }
    return drawn
  }

  /** Shows a page; the first or the last for one that does not exist. */
  go(page: number): void {
    this.page = Math.max(1, Math.min(page, this.pdf?.count ?? page))
  }

  zoomBy(step: -1 | 1): void {
    const at = zooms.findIndex((one) => one === this.zoom)
    this.zoom = zooms[at + step] ?? this.zoom
  }

  /** What stands in the field of a page. */
  textOf(article: OpenArticle, page: SourcePage): string {
    return this.#typed.get(page.number) ?? article.text.slice(page.start, page.end).trim()
  }

  type(page: number, text: string): void {
    this.#typed = new Map([...this.#typed, [page, text]])
    this.autosave.edit(this.#typed)
  }

  /** Saves what was typed and has it examined; frees what the file took. */
  async close(): Promise<void> {
    this.#closed = true
    this.pdf?.close()
    if (this.#typed.size === 0) return
    const pages = pagesTyped(this.#typed)
    await this.autosave.flush()
    await this.#notices.attempt(() =>
      this.#client.articles.transcribe({ id: this.#id, pages, finished: true }),
    )
  }
}

function pagesTyped(typed: ReadonlyMap<number, string>) {
  return [...typed].map(([number, text]) => ({ number, text }))
}
