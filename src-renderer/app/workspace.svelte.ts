import type { Layout, Tab, TitledTab } from '../../src-main/shared/layout.ts'

/** Where a record is shown: in the view beside the lists, or in the second pane. */
export type Side = 'main' | 'beside'
export const otherSide: Record<Side, Side> = { main: 'beside', beside: 'main' }

/** One of the two places that show records. */
export type Place = {
  /** The record shown, or asked for; null when none is. */
  shown: () => Tab | null
  /** Shows a record, once the words of the one before are on disk; else that one stays. */
  show: (tab: Tab) => Promise<void> | void
  /** Puts away what is shown, once its words are on disk; false when they cannot be. */
  clear: () => Promise<boolean>
}

/** A tab as it is drawn: one that is `passing` gives its place to the next record chosen from a list. */
export type OpenTab = Tab & { title: string; passing: boolean }

/** The part of the layout that the workspace knows of. */
export type WorkLayout = Omit<Layout, 'view' | 'shown'>

export const sameTab = (one: Tab | null, other: Tab | null): boolean =>
  one?.view === other?.view && one?.id === other?.id

/** Texts are written in one place at a time. */
const isText = ({ view }: Tab): boolean => view === 'notes' || view === 'briefings'

/**
 * The records open in tabs, in one pane or two side by side. A record chosen from a list passes: its tab goes with the
 * next one, unless it is kept, by writing in it, a double click or by going there from elsewhere.
 */
export class Workspace {
  /** The tabs of each side, but for one that passes. */
  #kept = $state.raw<Record<Side, readonly Tab[]>>({ main: [], beside: [] })
  #titles = $state.raw<ReadonlyMap<string, string>>(new Map())
  besideWidth = $state(460)
  listHidden = $state(false)
  /** The side that holds the focus, which the keys of tabs are about. */
  focused = $state<Side>('main')
  /** The record that takes the focus once it is drawn. */
  focusWanted = $state.raw<{ side: Side; tab: Tab } | null>(null)
  #closed: { side: Side; tab: Tab }[] = []
  readonly #places: Record<Side, Place>

  constructor(places: Record<Side, Place>) {
    this.#places = places
  }

  /** Whether there is a second pane. */
  get isSplit(): boolean {
    return this.#kept.beside.length > 0
  }

  /** What is to be remembered. */
  get layout(): WorkLayout {
    const { main, beside } = this.#kept
    const { besideWidth, listHidden } = this
    const besideShown = this.shown('beside')
    return { main: [...main], beside: [...beside], besideShown, besideWidth, listHidden }
  }

  shown(side: Side): Tab | null {
    return this.#places[side].shown()
  }

  /** The tabs of a side, in order. */
  tabs(side: Side): OpenTab[] {
    return this.#all(side).map((tab) => ({
      ...tab,
      title: this.#titles.get(tab.id) ?? '',
      passing: !this.#holds(side, tab),
    }))
  }

  /** Every record open in a tab, each once. */
  get open(): Tab[] {
    const all = [...this.#all('main'), ...this.#all('beside')]
    return all.filter((tab, at) => all.findIndex((one) => sameTab(one, tab)) === at)
  }

  /** Opens again what was open, as it was kept. */
  async restore({ main, beside, besideShown, besideWidth, listHidden }: WorkLayout): Promise<void> {
    this.#kept = { main, beside }
    this.besideWidth = besideWidth
    this.listHidden = listHidden && beside.length > 0
    if (besideShown) await this.#places.beside.show(besideShown)
  }

  /** Takes what the records are called; the tabs of those that are no more go. */
  name(asked: readonly Tab[], titled: readonly TitledTab[]): void {
    this.#titles = new Map([
      ...this.#titles,
      ...titled.map(({ id, title }) => [id, title] as const),
    ])
    const gone = asked.filter((tab) => !titled.some((one) => sameTab(one, tab)))
    for (const tab of gone)
      for (const side of ['main', 'beside'] as const)
        if (this.#holds(side, tab)) this.#takeOut(side, tab)
    const next = this.#kept.beside.at(-1)
    const shown = this.shown('beside')
    if (shown && !this.#holds('beside', shown)) {
      if (next) void this.#places.beside.show(next)
      else void this.#leaveBeside()
    }
  }

  /** Keeps the tab of a record. */
  keep(side: Side, tab: Tab | null): void {
    if (!tab || this.#holds(side, tab)) return
    this.#set(side, [...this.#kept[side], tab])
  }

  /** Shows a record in a tab of a side that stays; a text open on the other side is shown there. */
  async select(side: Side, tab: Tab): Promise<void> {
    const at = isText(tab) && this.#holds(otherSide[side], tab) ? otherSide[side] : side
    this.focusWanted = { side: at, tab }
    if (at === 'beside') this.keep(at, tab)
    if (!sameTab(this.shown(at), tab)) await this.#places[at].show(tab)
  }

  /** Shows a text in the second pane if that is where it is open; whether it is. */
  reveal(tab: Tab): boolean {
    if (!this.#holds('beside', tab)) return false
    void this.select('beside', tab)
    return true
  }

  /** Goes to the next (1) or previous (-1) tab of the side that holds the focus, round and round. */
  async step(by: 1 | -1): Promise<void> {
    const side = this.focused
    const tabs = this.#all(side)
    const at = tabs.findIndex((tab) => sameTab(tab, this.shown(side)))
    const next =
      tabs[(at === -1 && by === -1 ? tabs.length - 1 : at + by + tabs.length) % tabs.length]
    if (next) await this.select(side, next)
  }

  /** Closes a tab, the one shown unless another is given; its words are on disk first, or it stays. */
  async close(side: Side = this.focused, tab: Tab | null = this.shown(side)): Promise<void> {
    if (!tab) return
    const next = this.#neighbour(side, tab)
    if (sameTab(tab, this.shown(side)) && !(await this.#places[side].clear())) return
    this.#takeOut(side, tab)
    this.#closed = [...this.#closed.slice(-19), { side, tab }]
    if (this.shown(side) === null) await this.#showNext(side, next)
  }

  get canReopen(): boolean {
    return this.#closed.length > 0
  }

  /** Opens the tab closed last again, where it was. */
  async reopen(): Promise<void> {
    const last = this.#closed.at(-1)
    if (!last) return
    this.#closed = this.#closed.slice(0, -1)
    if (last.side === 'main') this.keep('main', last.tab)
    await this.select(last.side, last.tab)
  }

  /** Puts a tab, the one shown unless another is given, on the other side; it takes the focus along. */
  async move(side: Side = this.focused, tab: Tab | null = this.shown(side)): Promise<void> {
    if (!tab) return
    const next = this.#neighbour(side, tab)
    if (sameTab(tab, this.shown(side)) && !(await this.#places[side].clear())) return
    this.#takeOut(side, tab)
    const other = otherSide[side]
    this.keep(other, tab)
    if (this.shown(side) === null) await this.#showNext(side, next)
    await this.select(other, tab)
  }

  /** Moves the tab shown by one place among the tabs of its side. */
  shift(by: 1 | -1): void {
    const side = this.focused
    const tab = this.shown(side)
    if (!tab) return
    this.keep(side, tab)
    const at = this.#kept[side].findIndex((one) => sameTab(one, tab))
    this.place(side, tab, at + by)
  }

  /** Puts a tab at a place among those of its side. */
  place(side: Side, tab: Tab, at: number): void {
    const others = this.#kept[side].filter((one) => !sameTab(one, tab))
    const to = Math.max(0, Math.min(others.length, at))
    this.#set(side, [...others.slice(0, to), tab, ...others.slice(to)])
  }

  #all(side: Side): readonly Tab[] {
    const shown = this.shown(side)
    return !shown || this.#holds(side, shown) ? this.#kept[side] : [...this.#kept[side], shown]
  }

  #holds(side: Side, tab: Tab): boolean {
    return this.#kept[side].some((one) => sameTab(one, tab))
  }

  #set(side: Side, tabs: readonly Tab[]): void {
    this.#kept = { ...this.#kept, [side]: tabs }
  }

  #takeOut(side: Side, tab: Tab): void {
    this.#set(
      side,
      this.#kept[side].filter((one) => !sameTab(one, tab)),
    )
  }

  #neighbour(side: Side, tab: Tab): Tab | null {
    const tabs = this.#all(side)
    const at = tabs.findIndex((one) => sameTab(one, tab))
    return tabs[at + 1] ?? tabs[at - 1] ?? null
  }

  async #showNext(side: Side, next: Tab | null): Promise<void> {
    if (next) await this.select(side, next)
    else if (side === 'beside') await this.#leaveBeside()
  }

  /** The second pane is empty: the lists have their room again. */
  async #leaveBeside(): Promise<void> {
    if (!(await this.#places.beside.clear())) return
    this.listHidden = false
    this.focused = 'main'
    const tab = this.shown('main')
    if (tab) this.focusWanted = { side: 'main', tab }
  }
}
