import { ActorsDesk } from '../actors/actors-desk.svelte.ts'
import { Reader } from '../articles/reader.svelte.ts'
import { BriefingsDesk } from '../briefings/briefings-desk.svelte.ts'
import type { Tab } from '../../src-main/shared/layout.ts'
import { heardWhile } from '../lib/on-change.ts'
import { MeetingsDesk } from '../meetings/meetings-desk.svelte.ts'
import { NotesDesk } from '../notes/notes-desk.svelte.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'
import { holdFocus } from './panes.ts'
import type { Place } from './workspace.svelte.ts'

export type BesideTools = DeskTools & { notices: Notices }

/** The second pane: one record of any kind, read or written beside the view. */
export class Beside implements Place {
  tab = $state.raw<Tab | null>(null)
  readonly reader: Reader
  readonly actors: ActorsDesk
  readonly meetings: MeetingsDesk
  readonly notes: NotesDesk
  readonly briefings: BriefingsDesk

  constructor(tools: BesideTools, today: () => string) {
    const { client, notices, onChange } = tools
    const seenAs = (view: Tab['view']) => ({
      ...tools,
      onChange: heardWhile(onChange, () => this.tab?.view === view),
    })
    this.reader = new Reader(client, notices, seenAs('articles').onChange)
    this.actors = new ActorsDesk(seenAs('actors'), today)
    this.meetings = new MeetingsDesk(seenAs('meetings'))
    this.notes = new NotesDesk(seenAs('notes'))
    this.briefings = new BriefingsDesk(seenAs('briefings'))
    // In half the window the text comes before its preview.
    this.briefings.previewing = false
  }

  readonly shown = (): Tab | null => this.tab

  /** Id of the record that is drawn. */
  get drawnId(): string | undefined {
    switch (this.tab?.view) {
      case 'articles':
        return this.reader.article?.id
      case 'actors':
      case 'meetings':
        return this[this.tab.view].opened?.id
      case 'notes':
      case 'briefings':
        return this[this.tab.view].page?.id
      default:
        return undefined
    }
  }

  readonly show = async (tab: Tab, passageId: string | null = null): Promise<void> => {
    if (tab.view !== this.tab?.view && !(await this.clear())) return
    this.tab = tab
    if (tab.view === 'articles') await this.reader.open(tab.id, passageId)
    else {
      const desk = this[tab.view]
      await desk.open(tab.id)
      // The words of the text before could not be written: it stays.
      if ('page' in desk && desk.page && desk.page.id !== tab.id)
        this.tab = { view: tab.view, id: desk.page.id }
    }
  }

  readonly clear = async (): Promise<boolean> => {
    const view = this.tab?.view
    if (view !== undefined) holdFocus()
    if ((view === 'notes' || view === 'briefings') && !(await this[view].close())) return false
    if (view === 'articles') await this.reader.open(null)
    if (view === 'actors' || view === 'meetings') await this[view].open(null)
    this.tab = null
    return true
  }
}
