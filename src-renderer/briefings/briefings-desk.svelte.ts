import type { BriefingSummary } from '../../src-main/shared/briefing.ts'
import type { InputOf } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { MeetingSummary } from '../../src-main/shared/meeting.ts'
import { isComment, type Remark, remarksOf } from '../../src-main/shared/remarks.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'
import { OpenPage } from './open-page.svelte.ts'
import { Preflight } from './preflight.svelte.ts'
import type { OpenSection } from './open-section.svelte.ts'

/** What an export came to. */
export type Exported = { format: 'pdf' | 'markdown'; path: string; pages: number | null }

/** The briefings, and the one under construction. */
export class BriefingsDesk {
  list = $state.raw<readonly BriefingSummary[] | null>(null)
  page = $state.raw<OpenPage | null>(null)
  words = $state('')
  /** The briefing just created, whose first section is to be written. */
  createdId = $state.raw<string | null>(null)
  /** The dialog that creates a briefing is open. */
  creating = $state(false)
  /** Shows the document as it will print, beside its sections. */
  previewing = $state(true)
  exporting = $state<'pdf' | 'markdown' | null>(null)
  exported = $state.raw<Exported | null>(null)
  /** Comments that stood in the way of an export until the person says to go on. */
  remaining = $state.raw<{
    format: 'pdf' | 'markdown'
    comments: readonly (Remark & { heading: string })[]
  } | null>(null)
  shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return (this.list ?? []).filter((briefing) => {
      const text = fold(`${briefing.title} ${briefing.marking}`)
      return words.every((word) => text.includes(word))
    })
  })

  /** The check before release of the open briefing. */
  readonly preflight: Preflight
  readonly #tools: DeskTools
  #listAsked = 0
  #openAsked = 0
  #refreshAsked = 0

  constructor(tools: DeskTools) {
    this.#tools = tools
    this.preflight = new Preflight(tools, () => this.page)
    tools.onChange(['briefings', 'briefingSections'], () => void this.reload())
    tools.onChange(['articles', 'passages', 'meetings', 'actors', 'positions'], () => {
      if (this.page) this.page.revision++
    })
  }

  async reload(): Promise<void> {
    const asked = ++this.#listAsked
    const [list] = await Promise.all([
      this.#tools.notices.attempt(() => this.#tools.client.briefings.list({})),
      this.#refresh(),
    ])
    if (list && asked === this.#listAsked) this.list = list
  }

  /** Opens a briefing once the words of the one before are on disk; if they cannot be, it stays. */
  async open(id: string): Promise<void> {
    if (this.page?.id === id) return
    const asked = ++this.#openAsked
    if (this.page && !(await this.page.flush())) return
    const briefing = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.open({ id }),
    )
    if (!briefing || asked !== this.#openAsked) return
    this.page = new OpenPage(this.#tools.client, briefing)
    this.exported = null
    this.preflight.forget()
    if (this.preflight.open) void this.preflight.run()
  }

  /** Shows the preview, also in place of the check, or puts it away. */
  togglePreview(): void {
    this.previewing = this.preflight.open || !this.previewing
    this.preflight.open = false
  }

  async create(briefing: InputOf<'briefings', 'create'>): Promise<boolean> {
    const created = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.create(briefing),
    )
    if (created) {
      this.createdId = created.id
      await this.open(created.id)
    }
    return created !== undefined
  }

  /** The latest meetings that some words are found in: what a briefing can be assembled from. */
  async meetings(words: string): Promise<readonly MeetingSummary[]> {
    const { client, notices } = this.#tools
    return (await notices.attempt(() => client.meetings.list({ words, most: 50 }))) ?? []
  }

  async remove({ id, title }: { id: string; title: string }): Promise<void> {
    if (this.page?.id === id && !(await this.page.flush())) return
    const removed = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.remove({ id }),
    )
    if (!removed) return
    if (this.page?.id === id) this.#putAway()
    this.#tools.notices.tellDone('briefings.removed', { title })
  }

  /** Adds an empty section at the end; answers its id. */
  async addSection(heading: string): Promise<string | undefined> {
    const page = this.page
    if (!page) return undefined
    const created = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.addSection({ briefingId: page.id, heading }),
    )
    await this.#refresh()
    return created?.id
  }

  async moveSection({ id }: OpenSection, by: -1 | 1): Promise<void> {
    await this.#tools.notices.attempt(() => this.#tools.client.briefings.moveSection({ id, by }))
    await this.#refresh()
  }

  async removeSection(section: OpenSection): Promise<void> {
    if (!(await section.autosave.flush())) return
    const { id, heading } = section
    const removed = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.removeSection({ id }),
    )
    if (!removed) return
    section.autosave.drop()
    this.#tools.notices.tellDone('briefings.sectionRemoved', { heading })
    await this.#refresh()
  }

  /** Exports, unless comments remain: then asks first. */
  async export(format: 'pdf' | 'markdown'): Promise<void> {
    const comments = (this.page?.sections ?? []).flatMap(({ body, heading }) =>
      remarksOf(body)
        .filter(isComment)
        .map((remark) => ({ ...remark, heading })),
    )
    if (comments.length > 0) this.remaining = { format, comments }
    else await this.exportAnyway(format)
  }

  /** Saves every word, then exports; main asks where. A second call while one is under way does nothing. */
  async exportAnyway(format: 'pdf' | 'markdown'): Promise<void> {
    const page = this.page
    this.remaining = null
    if (!page || this.exporting !== null) return
    this.exporting = format
    this.exported = null
    try {
      if (!(await page.flush())) return
      const exported = await this.#tools.notices.attempt(() => this.#exportAs(format, page.id))
      if (exported && this.page === page) this.exported = exported
    } finally {
      this.exporting = null
    }
  }

  /** Opens the folder of the file exported last. */
  async showExported(): Promise<void> {
    const id = this.page?.id
    if (id !== undefined)
      await this.#tools.notices.attempt(() => this.#tools.client.briefings.showExported({ id }))
  }

  async #exportAs(format: 'pdf' | 'markdown', id: string): Promise<Exported | null> {
    if (format === 'markdown') {
      const { path } = await this.#tools.client.briefings.exportMarkdown({ id })
      return path === null ? null : { format, path, pages: null }
    }
    const { path, pages } = await this.#tools.client.briefings.exportPdf({ id })
    return path === null ? null : { format, path, pages }
  }

  #putAway(): void {
    this.#openAsked++
    this.page?.drop()
    this.page = null
    this.exported = null
  }

  async #refresh(): Promise<void> {
    const page = this.page
    if (!page) return
    const asked = ++this.#refreshAsked
    try {
      const briefing = await this.#tools.client.briefings.open({ id: page.id })
      if (this.page === page && asked === this.#refreshAsked) page.refresh(briefing)
    } catch {
      // An undo took the briefing away.
      if (this.page === page && page.saveState === 'saved') this.#putAway()
    }
  }
}
