import type { Client } from '../../src-main/shared/contract.ts'
import type { Tray as TrayContent } from '../../src-main/shared/import.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

/** What waits in the watched folder. */
export class Tray {
  content = $state.raw<TrayContent>({ folder: null, reachable: false, files: [] })
  open = $state(false)
  readonly #client: Client
  readonly #notices: Notices
  readonly #follow: (importId: string) => void
  #turn = 0

  /** `follow` is told of an import that began. */
  constructor(
    client: Client,
    notices: Notices,
    onChange: OnChange,
    follow: (importId: string) => void,
  ) {
    this.#client = client
    this.#notices = notices
    this.#follow = follow
    onChange(['jobs'], (ids) => {
      if (ids.length === 0) void this.load()
    })
  }

  async load(): Promise<void> {
    const turn = ++this.#turn
    const content = await this.#notices.attempt(() => this.#client.imports.tray({}))
    if (content && turn === this.#turn) this.content = content
  }

  show(): void {
    this.open = true
    void this.load()
  }

  close(): void {
    this.open = false
  }

  /** Imports some of the files, all when none are named. */
  async takeIn(names: readonly string[] | null = null): Promise<void> {
    const begun = await this.#notices.attempt(() =>
      this.#client.imports.takeIn({ names: names && [...names] }),
    )
    if (!begun?.id) return
    this.open = false
    this.#follow(begun.id)
  }

  async ignore(name: string): Promise<void> {
    await this.#notices.attempt(() => this.#client.imports.ignore({ names: [name] }))
    await this.load()
  }

  async choose(): Promise<void> {
    await this.#notices.attempt(() => this.#client.imports.chooseWatched({}))
    await this.load()
  }

  async stopWatching(): Promise<void> {
    await this.#notices.attempt(() => this.#client.imports.stopWatching({}))
    await this.load()
  }
}
