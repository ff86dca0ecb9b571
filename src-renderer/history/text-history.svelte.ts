import type { Client, OutputOf } from '../../src-main/shared/contract.ts'
import type { OneText, TextPart, TextVersion } from '../../src-main/shared/text-version.ts'
import type { Destination } from '../lib/navigation.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: Pick<Client, 'history'>
  notices: Pick<Notices, 'attempt' | 'tell' | 'tellDone'>
  onChange: OnChange
  /** Puts every word typed on disk; true when all are. */
  saveEverything: () => Promise<boolean>
  go: (destination: Destination) => void
}

/** A part of the text in both versions compared; null where it is in one only. */
export type ComparedPart = { id: string; before: TextPart | null; after: TextPart | null }

/** The versions of one text: one is shown, against another. */
export class TextHistory {
  /** The text whose versions are shown, with what it is called; null while none is. */
  text = $state.raw<(OneText & { title: string }) | null>(null)
  /** Latest first; null until they are read. */
  versions = $state.raw<readonly TextVersion[] | null>(null)
  /** The entry shown, which is that of a version or of a save within one. */
  entry = $state.raw<number | null>(null)
  /** The entry it is compared with; null: the version before the one shown. */
  comparedWith = $state.raw<number | null>(null)
  parts = $state.raw<readonly ComparedPart[]>([])
  /** Every save within the version shown, when they were asked for. */
  saves = $state.raw<OutputOf<'history', 'saves'>>([])
  readonly shown = $derived(this.versions?.find((version) => this.#holds(version)) ?? null)
  readonly isLatest = $derived(this.entry !== null && this.entry === this.versions?.[0]?.entry)
  readonly #tools: Tools
  #asked = 0

  constructor(tools: Tools) {
    this.#tools = tools
    tools.onChange(['history'], () => {
      if (this.text) void this.#reload()
    })
  }

  /** Shows the versions of a text once all its words are on disk, and with that in its history. */
  async show(text: OneText & { title: string }): Promise<void> {
    if (!(await this.#tools.saveEverything())) return
    this.text = text
    this.versions = null
    this.entry = null
    this.comparedWith = null
    this.parts = []
    this.saves = []
    await this.#reload()
  }

  close(): void {
    this.#asked++
    this.text = null
  }

  /** Shows a version, or a save within one. */
  async select(entry: number): Promise<void> {
    const before = this.shown
    this.entry = entry
    if (this.shown !== before) this.saves = []
    await this.#compare()
  }

  /** Compares the version shown with another; with the one before it when null. */
  async compareWith(entry: number | null): Promise<void> {
    this.comparedWith = entry
    await this.#compare()
  }

  /** Lists every save within the version shown. */
  async listSaves(): Promise<void> {
    const { text, shown } = this
    if (!text || !shown) return
    const range = { first: shown.firstEntry, last: shown.entry }
    const saves = await this.#attempt(() =>
      this.#tools.client.history.saves({ ...one(text), ...range }),
    )
    if (saves && this.shown === shown) this.saves = saves
  }

  /** Names what is shown; an empty name takes it away. */
  async name(name: string): Promise<void> {
    const { text, entry } = this
    if (!text || entry === null) return
    await this.#attempt(() => this.#tools.client.history.nameVersion({ ...one(text), entry, name }))
  }

  /** Makes the text what is shown. */
  async restore(): Promise<void> {
    const { text, entry } = this
    if (!text || entry === null) return
    const done = await this.#attempt(() =>
      this.#tools.client.history.restoreVersion({ ...one(text), entry }),
    )
    if (!done) return
    this.close()
    this.#tools.notices.tellDone('history.restored', { title: text.title })
  }

  /** Makes a new text of what is shown, and goes there. */
  async copy(): Promise<void> {
    const { text, entry } = this
    if (!text || entry === null) return
    const made = await this.#attempt(() =>
      this.#tools.client.history.copyVersion({ ...one(text), entry }),
    )
    if (!made) return
    this.close()
    this.#tools.notices.tellDone('history.copied', { title: text.title })
    this.#tools.go({ view: made.kind === 'notes' ? 'notes' : 'briefings', id: made.id })
  }

  #holds({ firstEntry, entry }: TextVersion): boolean {
    return this.entry !== null && firstEntry <= this.entry && this.entry <= entry
  }

  #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    return this.#tools.notices.attempt(work)
  }

  async #reload(): Promise<void> {
    const { text } = this
    if (!text) return
    const asked = ++this.#asked
    const versions = await this.#attempt(() => this.#tools.client.history.versions(one(text)))
    if (!versions || asked !== this.#asked) return
    this.versions = versions
    if (this.shown === null) this.entry = versions[0]?.entry ?? null
    await this.#compare()
  }

  /** Reads the two versions compared. */
  async #compare(): Promise<void> {
    const { text, entry, shown } = this
    if (!text || entry === null || !shown) return
    const asked = ++this.#asked
    const base = this.comparedWith ?? shown.firstEntry - 1
    const read = await this.#attempt(() =>
      Promise.all(
        [base, entry].map((at) => this.#tools.client.history.textAt({ ...one(text), entry: at })),
      ),
    )
    if (!read || asked !== this.#asked) return
    const [before, after] = read.map(({ parts }) => parts)
    this.parts = paired(before ?? [], after ?? [])
  }
}

function one({ kind, id }: OneText): OneText {
  return { kind, id }
}

/** The parts of two versions side by side, in the order of the later one, each that went after the one it followed. */
export function paired(before: readonly TextPart[], after: readonly TextPart[]): ComparedPart[] {
  const parts: ComparedPart[] = after.map((part) => ({
    id: part.id,
    before: before.find(({ id }) => id === part.id) ?? null,
    after: part,
  }))
  for (const [at, part] of before.entries()) {
    if (parts.some(({ id }) => id === part.id)) continue
    const follows = parts.findIndex(({ id }) => id === before[at - 1]?.id)
    parts.splice(follows + 1, 0, { id: part.id, before: part, after: null })
  }
  return parts
}
