import type {
  BriefingSummary,
  SectionKind,
  UnfinishedBriefing,
} from '../../src-main/shared/briefing.ts'
import type { ExportFormat } from '../../src-main/shared/export-format.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import { fold } from '../../src-main/shared/fold.ts'
import { isComment, type Remark, remarksOf } from '../../src-main/shared/remarks.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'
import { Readers } from './for-reader.svelte.ts'
import type { Exported } from './exported.ts'
import { NewDocument, type Wanted } from './new-document.svelte.ts'
import { OpenPage } from './open-page.svelte.ts'
import { Preflight } from './preflight.svelte.ts'
import type { OpenSection } from './open-section.svelte.ts'
import { Refreshing } from './refreshing.svelte.ts'
import { Releasing } from './releasing.svelte.ts'

type Tools = DeskTools & { notices: Pick<Notices, 'tell'> }

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
  exporting = $state<ExportFormat | null>(null)
  exported = $state.raw<Exported | null>(null)
  /** Comments that stood in the way of an export until the person says to go on. */
  remaining = $state.raw<{
    format: ExportFormat
    comments: readonly (Remark & { heading: string })[]
  } | null>(null)
  shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return (this.list ?? []).filter(({ title, marking }) =>
      words.every((word) => fold(`${title} ${marking}`).includes(word)),
    )
  })
  /** The check before release of the open briefing. */
  readonly preflight: Preflight
  readonly readers: Readers
  /** What still waits for the analyst, told before an export that asked for it; null: nothing is asked. */
  unfinished = $state.raw<{ format: ExportFormat; what: UnfinishedBriefing } | null>(null)
  /** What the record says otherwise, being looked at. */
  refreshing = $state.raw<Refreshing | null>(null)
  /** The versions that went out, and the next one, being looked at. */
  releasing = $state.raw<Releasing | null>(null)
  /** The section being dragged. */
  dragged = $state.raw<OpenSection | null>(null)
  readonly #tools: Tools
  #listAsked = 0
  #openAsked = 0
  #refreshAsked = 0

  constructor(tools: Tools) {
    this.#tools = tools
    this.preflight = new Preflight(tools, () => this.page)
    this.readers = new Readers(tools, () => this.page)
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
    if (this.page?.id === id || this.#tools.elsewhere?.(id)) return
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

  /** Puts the briefing away once its words are on disk; false when they cannot be. */
  async close(): Promise<boolean> {
    if (this.page && !(await this.page.flush())) return false
    this.#putAway()
    return true
  }

  /** Shows the preview, also in place of the check, or puts it away. */
  togglePreview(): void {
    this.previewing = this.preflight.open || !this.previewing
    this.preflight.open = false
  }

  /** A document to be made, its form and subject not chosen yet. */
  newDocument(language: Language, today: string): NewDocument {
    return new NewDocument(this.#tools, language, today)
  }

  /** Makes a document: a briefing is opened; of a note the id is answered, else null. */
  async make({ for: purpose, ...wanted }: Wanted): Promise<string | null> {
    const { client, notices } = this.#tools
    const isNote = purpose === 'note'
    const created = await notices.attempt(() =>
      isNote ? client.briefings.createNote(wanted) : client.briefings.create(wanted),
    )
    if (!created) return null
    if (isNote) return created.id
    this.createdId = created.id
    await this.open(created.id)
    return null
  }

  /** Looks at what the record says otherwise than the briefing, its words being on disk. */
  async refresh(): Promise<void> {
    const page = this.page
    if (!page || !(await page.flush())) return
    const refreshing = new Refreshing(this.#tools, page.id, page.details.language)
    if ((await refreshing.start()) && this.page === page) this.refreshing = refreshing
  }

  /** Looks at the versions that went out, and at what the next one would be. */
  async release(): Promise<void> {
    const page = this.page
    if (!page || !(await page.flush())) return
    const releasing = new Releasing(this.#tools, page.id)
    if ((await releasing.start()) && this.page === page) this.releasing = releasing
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

  /** Adds a section at the end, with what the record holds for its kind; answers its id. */
  async addSection(heading: string, kind: SectionKind = 'free'): Promise<string | undefined> {
    const page = this.page
    if (!page) return undefined
    const created = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.addSection({ briefingId: page.id, heading, kind }),
    )
    await this.#refresh()
    return created?.id
  }

  /** Puts a section at a place among the others, from 0. */
  async placeSection({ id }: OpenSection, at: number): Promise<void> {
    await this.#tools.notices.attempt(() => this.#tools.client.briefings.placeSection({ id, at }))
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
  async export(format: ExportFormat): Promise<void> {
    const comments = (this.page?.sections ?? []).flatMap(({ body, heading }) =>
      remarksOf(body)
        .filter(isComment)
        .map((remark) => ({ ...remark, heading })),
    )
    if (comments.length > 0) this.remaining = { format, comments }
    else await this.exportAnyway(format)
  }

  /**
   * Saves every word, then exports; main asks where. While something waits to be written or filled in it
   * is asked first whether to export all the same. A second call while one is under way does nothing.
   */
  async exportAnyway(format: ExportFormat, allTheSame = false): Promise<void> {
    const page = this.page
    this.remaining = null
    if (!page || this.exporting !== null) return
    this.exporting = format
    this.exported = null
    this.unfinished = null
    try {
      if (!(await page.flush())) return
      if (!allTheSame && !(await this.#isFinished(page.id, format))) return
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

  async #isFinished(id: string, format: ExportFormat): Promise<boolean> {
    const what = await this.#tools.notices.attempt(() =>
      this.#tools.client.briefings.unfinished({ id }),
    )
    if (!what) return false
    const finished = what.fields.length === 0 && what.unwritten.length === 0
    if (!finished) this.unfinished = { format, what }
    return finished
  }

  async #exportAs(format: ExportFormat, id: string): Promise<Exported | null> {
    const { path, pages } = await this.#tools.client.briefings.export({ id, format })
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
