import type { Layout, Tab } from '../../src-main/shared/layout.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'
import type { Destination } from '../lib/navigation.ts'
import { oneAtATime } from '../lib/one-at-a-time.ts'
import { isViewName } from './views.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Keeps what is open in the store, and the tabs named as their records are. */
export class LayoutMemory {
  readonly #tools: DeskTools
  readonly #work: Workspace
  readonly #shown: () => Pick<Layout, 'view' | 'shown'>
  #written = ''

  constructor(tools: DeskTools, work: Workspace, shown: () => Pick<Layout, 'view' | 'shown'>) {
    this.#tools = tools
    this.#work = work
    this.#shown = shown
    tools.onChange(['articles', 'actors', 'merges', 'meetings', 'notes', 'briefings'], (ids) => {
      if (work.open.some((tab) => ids.includes(tab.id))) void this.#name()
    })
  }

  /** What is open now. */
  get layout(): Layout {
    return { ...this.#shown(), ...this.#work.layout }
  }

  /** Opens again what was open: nothing in a new store. */
  async restore(arrive: (destination: Destination) => void): Promise<void> {
    const read = await this.#tools.notices.attempt(() => this.#tools.client.layout.read({}))
    if (!read?.layout) return
    await this.#work.restore(read.layout)
    const { view, shown } = read.layout
    if (shown) arrive(shown)
    else if (isViewName(view)) arrive({ view })
  }

  /** Keeps what is open, as soon as it changes. */
  remember(layout: Layout): void {
    const written = JSON.stringify(layout)
    if (written === this.#written) return
    this.#written = written
    void this.#write()
    void this.#name()
  }

  readonly #write = oneAtATime(async () => {
    const { layout } = this
    await this.#tools.notices.attempt(() => this.#tools.client.layout.write(layout))
  })

  readonly #name = oneAtATime(async () => {
    const tabs: Tab[] = this.#work.open
    if (tabs.length === 0) return
    const titled = await this.#tools.notices.attempt(() =>
      this.#tools.client.layout.titles({ tabs }),
    )
    if (titled) this.#work.name(tabs, titled)
  })
}
