import type { Reader } from '../articles/reader.svelte.ts'
import { BriefingsDesk } from '../briefings/briefings-desk.svelte.ts'
import { dayOf } from '../lib/dates.ts'
import type { Destination } from '../lib/navigation.ts'
import type { NotesDesk } from '../notes/notes-desk.svelte.ts'
import { Beside, type BesideTools } from './beside.svelte.ts'
import { isPageView, MainPlace, type Views } from './main-place.ts'
import type { Visits } from './visits.svelte.ts'
import { sameTab, type Side, Workspace } from './workspace.svelte.ts'

/** The view and the second pane: what is open in them, what the keys are about, where links lead. */
export class TwoPanes {
  readonly main: MainPlace
  readonly beside: Beside
  readonly work: Workspace
  readonly #views: Views
  readonly #visits: Visits

  constructor(
    tools: BesideTools,
    { views, visits, go }: { views: Views; visits: Visits; go: (to: Destination) => void },
  ) {
    this.#views = views
    this.#visits = visits
    this.main = new MainPlace(views, go)
    this.beside = new Beside(tools, () => dayOf(new Date().toISOString()))
    this.work = new Workspace({ main: this.main, beside: this.beside })
  }

  /** The reader that the keys of articles are about; null when none is read. */
  get reading(): Reader | null {
    if (this.#inBeside) return this.beside.tab?.view === 'articles' ? this.beside.reader : null
    const { view, reader } = this.#views
    return view === 'articles' && reader.article ? reader : null
  }

  /** The views of the side that holds the focus. */
  get inHand(): Pick<Views, 'view' | 'notes' | 'briefings'> {
    const { beside } = this
    if (!this.#inBeside || !beside.tab) return this.#views
    return { view: beside.tab.view, notes: beside.notes, briefings: beside.briefings }
  }

  /** The notes or briefings, when one of them is being written where the focus is. */
  get writing(): NotesDesk | BriefingsDesk | null {
    const desks = this.inHand
    const { view } = desks
    if (view !== 'notes' && view !== 'briefings') return null
    return desks[view].page ? desks[view] : null
  }

  /** The briefings, when one of them is being written where the focus is. */
  get briefing(): BriefingsDesk | null {
    const { writing } = this
    return writing instanceof BriefingsDesk ? writing : null
  }

  /** What is written or was written last on each side. */
  texts() {
    const sides = [this.#views, this.beside]
    return sides.flatMap(({ notes, briefings }) => [
      notes.page,
      briefings.page?.activeSection ?? null,
    ])
  }

  /** The records opened lately, the latest first. */
  recent(): string[] {
    const places = [{ id: this.main.id }, ...this.#visits.behind.toReversed(), ...this.work.open]
    return [...new Set(places.flatMap(({ id }) => id ?? []))].slice(0, 50)
  }

  /** Before going somewhere: whether the text asked for is open in the second pane, and shown there. */
  arrives({ view, id, created }: Destination): boolean {
    if (!isPageView(view) || id === undefined) {
      // What is about to be written needs the room that a list is asked for otherwise.
      this.work.listHidden = created === true && this.work.isSplit && isSmall()
      return false
    }
    // A text is written in one place at a time.
    if ((view === 'notes' || view === 'briefings') && this.work.reveal({ view, id })) return true
    this.work.listHidden = this.work.isSplit && isSmall()
    this.work.keep('main', { view, id })
    return false
  }

  /**
   * Follows a link of the page on a side: in the second pane it opens there; an article opens there too, beside the text that
   * cites it.
   */
  follow(side: Side, destination: Destination): void {
    const { view, id, passageId } = destination
    const isWritten = this.#views.view === 'notes' || this.#views.view === 'briefings'
    const goesBeside =
      this.work.isSplit && (side === 'beside' || (isWritten && view === 'articles'))
    if (!goesBeside || id === undefined || !isPageView(view)) return this.main.show(destination)
    const tab = { view, id }
    if (sameTab(tab, this.main.shown())) return this.main.show(destination)
    this.work.keep('beside', tab)
    void this.beside.show(tab, passageId ?? null)
  }

  /** Puts the record shown where the focus is on the other side. */
  async move(): Promise<void> {
    const opens = !this.work.isSplit
    await this.work.move()
    if (opens && this.work.isSplit) this.work.listHidden = isSmall()
  }

  get #inBeside(): boolean {
    return this.work.focused === 'beside' && this.beside.tab !== null
  }
}

/** Whether half the window is too narrow for a list beside a page. */
function isSmall(): boolean {
  return window.innerWidth < 1500
}
