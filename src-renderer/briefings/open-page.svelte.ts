import {
  briefingDetails,
  type BriefingDetails,
  type OpenBriefing,
} from '../../src-main/shared/briefing.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { FindingPlace } from '../../src-main/shared/preflight.ts'
import { citedPassages } from '../../src-main/shared/markdown/references.ts'
import { Autosave, type SaveState } from '../editor/autosave.svelte.ts'
import { OpenSection } from './open-section.svelte.ts'
import { PagePreview } from './page-preview.svelte.ts'

/** A briefing under the analyst's hands: its details and its sections, each saved on its own. */
export class OpenPage {
  readonly id: string
  /** What main last told; the parts written here are in `details` and `sections`. */
  briefing = $state.raw<OpenBriefing>() as OpenBriefing
  details = $state.raw<BriefingDetails>() as BriefingDetails
  sections = $state.raw<readonly OpenSection[]>([])
  /** The section written in last. */
  activeId = $state.raw<string | null>(null)
  /** The words selected in the section written in, none for a caret alone. */
  selected = $state.raw('')
  /** The place last asked to be shown: a stretch of a section, or a detail. */
  looked = $state.raw<FindingPlace | null>(null)
  /** The pages as they print. */
  readonly preview: PagePreview
  /** Rises with each write: the preview is printed again. */
  revision = $state(0)
  readonly autosave: Autosave<BriefingDetails>
  readonly #client: Client

  constructor(client: Client, briefing: OpenBriefing) {
    this.#client = client
    this.id = briefing.id
    this.preview = new PagePreview(client, briefing.id)
    this.autosave = new Autosave(async (details) => {
      await client.briefings.edit({ id: briefing.id, ...details })
      this.revision++
    })
    this.refresh(briefing)
  }

  /** What the person is told about the whole briefing: the least saved of its parts. */
  get saveState(): SaveState {
    const states = this.#autosaves().map(({ state }) => state)
    return states.includes('unsaved') ? 'unsaved' : states.includes('saving') ? 'saving' : 'saved'
  }

  /** Why a part could not be saved; null when all could. */
  get failure(): unknown {
    return this.#autosaves().find(({ failure }) => failure !== null)?.failure ?? null
  }

  /** The section written in last. */
  get activeSection(): OpenSection | undefined {
    return this.sections.find(({ id }) => id === this.activeId)
  }

  /** Ids of the passages cited before a section, so that its numbers go on from there. */
  citedBefore(section: OpenSection): string[] {
    const before = this.sections.slice(0, this.sections.indexOf(section))
    return citedPassages(before.map(({ body }) => body).join('\n\n'))
  }

  /** Title and sections as one document. */
  markdown(): string {
    const sections = this.sections.map(({ heading, body }) => `## ${heading}\n\n${body}\n`)
    return [`# ${this.details.title}\n`, ...sections].join('\n')
  }

  /** Shows a place and brings the focus there; the same place again does so again. */
  look(place: FindingPlace): void {
    this.looked = { ...place }
  }

  /** Takes a detail that was typed; an empty title or no date waits until it is complete. */
  write(details: Partial<BriefingDetails>): void {
    this.details = { ...this.details, ...details }
    const complete = briefingDetails.safeParse(this.details)
    if (complete.success) this.autosave.edit(complete.data)
  }

  /** Takes the briefing as main has it; parts with words not saved yet keep theirs. */
  refresh(briefing: OpenBriefing): void {
    this.briefing = briefing
    if (!this.autosave.dirty) this.details = briefingDetails.parse(briefing)
    this.sections = briefing.sections.map((section) => {
      const open = this.sections.find(({ id }) => id === section.id)
      open?.refresh(section)
      return open ?? new OpenSection(this.#client, section, () => this.revision++)
    })
    this.revision++
  }

  /** Saves every part; true when all of it is on disk. */
  async flush(): Promise<boolean> {
    const saved = await Promise.all(this.#autosaves().map((autosave) => autosave.flush()))
    return saved.every((one) => one)
  }

  /** Forgets what is not saved, of a briefing that was removed. */
  drop(): void {
    for (const autosave of this.#autosaves()) autosave.drop()
  }

  #autosaves(): { state: SaveState; failure: unknown; flush(): Promise<boolean>; drop(): void }[] {
    return [this.autosave, ...this.sections.map(({ autosave }) => autosave)]
  }
}
