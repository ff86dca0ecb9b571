import type { Client } from '../../src-main/shared/contract.ts'
import type { RemovedText } from '../../src-main/shared/text-version.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: Pick<Client, 'history'>
  notices: Pick<Notices, 'attempt' | 'tellDone'>
  onChange: OnChange
}

/** What was removed: texts to be put back, one or many at once. */
export class Trash {
  open = $state(false)
  texts = $state.raw<readonly RemovedText[] | null>(null)
  /** Ids of those chosen to be put back. */
  chosen = $state.raw<ReadonlySet<string>>(new Set())
  readonly #tools: Tools

  constructor(tools: Tools) {
    this.#tools = tools
    tools.onChange(['history'], () => {
      if (this.open) void this.#load()
    })
  }

  async show(): Promise<void> {
    this.open = true
    this.texts = null
    this.chosen = new Set()
    await this.#load()
  }

  close(): void {
    this.open = false
  }

  toggle(id: string): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(id)) chosen.add(id)
    this.chosen = chosen
  }

  /** Chooses all of them, or none when all are chosen. */
  toggleAll(): void {
    const all = (this.texts ?? []).map(({ id }) => id)
    this.chosen = new Set(this.chosen.size === all.length ? [] : all)
  }

  /** Puts those chosen back, in one step. */
  async putBack(): Promise<void> {
    const texts = (this.texts ?? []).filter(({ id }) => this.chosen.has(id))
    if (texts.length === 0) return
    const { client, notices } = this.#tools
    const done = await notices.attempt(() =>
      client.history.putBack({ texts: texts.map(({ kind, id }) => ({ kind, id })) }),
    )
    if (!done) return
    this.close()
    notices.tellDone('history.putBack', { n: texts.length })
  }

  async #load(): Promise<void> {
    const { client, notices } = this.#tools
    const texts = await notices.attempt(() => client.history.removed({}))
    if (!texts) return
    this.texts = texts
    this.chosen = new Set(texts.map(({ id }) => id).filter((id) => this.chosen.has(id)))
  }
}
