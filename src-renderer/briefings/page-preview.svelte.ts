import { tick } from 'svelte'
import type { Client } from '../../src-main/shared/contract.ts'
import type { PrintedBlock } from '../../src-main/shared/printed-pages.ts'
import { oneAtATime } from '../lib/one-at-a-time.ts'
import { openPdf, type PdfPages } from '../lib/reading/pdf-pages.ts'

/** Where the person writes: a section, and the offset of the caret in its text. */
export type WritingPlace = { sectionId: string; at: number }

/** The pages of a briefing as they print, and where on them each block of its texts stands. */
export class PagePreview {
  pdf = $state.raw<PdfPages | null>(null)
  blocks = $state.raw<readonly PrintedBlock[]>([])
  /** The document is being printed. */
  printing = $state(false)
  /** The last print failed; the pages of the one before stay. */
  failed = $state(false)
  /** Where the person writes; null until they do. */
  place = $state.raw<WritingPlace | null>(null)
  /** The block written in. */
  readonly here = $derived.by((): PrintedBlock | null => {
    const { place } = this
    if (place === null) return null
    const ofSection = this.blocks.filter(({ sectionId }) => sectionId === place.sectionId)
    return ofSection.findLast(({ at }) => at <= place.at) ?? ofSection[0] ?? null
  })
  readonly #client: Client
  readonly #id: string
  /** Grows when the pages are shown or put away: a print asked for before is not shown. */
  #turn = 0

  constructor(client: Client, id: string) {
    this.#client = client
    this.#id = id
  }

  /** Prints what is on disk; asked again while it prints, once more afterwards. */
  readonly print: () => Promise<void> = oneAtATime(async () => {
    const turn = this.#turn
    this.printing = true
    try {
      const { bytes, blocks } = await this.#client.briefings.pages({ id: this.#id })
      const pdf = await openPdf(bytes)
      if (turn !== this.#turn) return pdf.close()
      const before = this.pdf
      this.pdf = pdf
      this.blocks = blocks
      this.failed = false
      // Whoever draws the old pages gives up first.
      await tick()
      before?.close()
    } catch {
      this.failed = turn === this.#turn
    } finally {
      this.printing = false
    }
  })

  /** Puts the pages away. */
  putAway(): void {
    this.#turn++
    this.pdf?.close()
    this.pdf = null
    this.blocks = []
    this.failed = false
  }
}
