import { fold } from '../../src-main/shared/fold.ts'
import {
  type LexiconEntry,
  type LexiconGiven,
  type LexiconImport,
  type LexiconList,
  lexiconList,
  lexiconWords,
} from '../../src-main/shared/lexicon.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: Client
  onChange: OnChange
  notices: Pick<Notices, 'attempt' | 'tell' | 'tellDone'>
}

/** The analyst's own word lists, the filter over them, and the entry looked at. */
export class LexiconDesk {
  /** Null until main has answered once. */
  list = $state.raw<readonly LexiconEntry[] | null>(null)
  openedId = $state.raw<string | null>(null)
  words = $state('')
  only = $state<LexiconList | 'all'>('all')
  /** The dialog that adds an entry is open. */
  creating = $state(false)
  /** What was wrong with the table read last; null when nothing is to be told. */
  faulty = $state.raw<LexiconImport | null>(null)

  readonly #counts = $derived(groupBy(this.list ?? [], (entry) => entry.list))
  /** The lists with how many entries each has, in their order. */
  readonly lists = $derived(
    lexiconList.options.map((list) => ({ list, count: this.#counts.get(list)?.length ?? 0 })),
  )
  /** The entries that the filter lets through, list by list. */
  readonly shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    const order = lexiconList.options
    return (this.list ?? [])
      .filter(
        (entry) =>
          (this.only === 'all' || entry.list === this.only) &&
          words.every((word) => fold(entry.words).includes(word)),
      )
      .toSorted((one, other) => order.indexOf(one.list) - order.indexOf(other.list))
  })
  readonly opened = $derived(this.list?.find(({ id }) => id === this.openedId) ?? null)

  readonly #tools: Tools
  #asked = 0

  constructor(tools: Tools) {
    this.#tools = tools
    tools.onChange(['lexiconEntries', 'articles'], () => {
      if (this.list) void this.reload()
    })
  }

  async reload(): Promise<void> {
    const asked = ++this.#asked
    const list = await this.#tools.notices.attempt(() => this.#tools.client.lexicon.list({}))
    if (list && asked === this.#asked) this.list = list
  }

  open(id: string): Promise<void> {
    this.openedId = id
    return Promise.resolve()
  }

  /** Adds an entry and shows it, or the one that was there already; answers whether it is there. */
  async add(given: LexiconGiven): Promise<boolean> {
    const { client, notices } = this.#tools
    const added = await notices.attempt(() => client.lexicon.add(given))
    if (!added) return false
    if (!added.added) notices.tell('lexicon.alreadyThere', { words: given.words })
    if (this.only !== 'all') this.only = given.list
    this.words = ''
    await this.reload()
    this.openedId = added.id
    return true
  }

  async edit(entry: LexiconGiven & { id: string }): Promise<boolean> {
    const { client, notices } = this.#tools
    const twin = this.list?.find(
      ({ id, list, words }) =>
        id !== entry.id &&
        list === entry.list &&
        (list === 'spelling' ? words === entry.words : fold(words) === fold(entry.words)),
    )
    if (twin) {
      notices.tell('lexicon.alreadyThere', { words: entry.words })
      return false
    }
    return (await notices.attempt(() => client.lexicon.edit(entry))) !== undefined
  }

  /** Removes an entry; the one after it is looked at next. */
  async remove({ id, words }: Pick<LexiconEntry, 'id' | 'words'>): Promise<void> {
    const { client, notices } = this.#tools
    const at = this.shown.findIndex((entry) => entry.id === id)
    const next = this.shown[at + 1] ?? this.shown[at - 1]
    const removed = await notices.attempt(() => client.lexicon.remove({ id }))
    if (!removed) return
    notices.tellDone('lexicon.removed', { words })
    this.openedId = next?.id ?? null
    await this.reload()
  }

  async exportFile(): Promise<void> {
    const { client, notices } = this.#tools
    const saved = await notices.attempt(() => client.lexicon.exportFile({}))
    if (saved?.path) notices.tell('lexicon.exported', { path: saved.path })
  }

  async importFile(): Promise<void> {
    const { client, notices } = this.#tools
    const read = await notices.attempt(() => client.lexicon.importFile({}))
    if (!read || read.fileName === null) return
    if (read.problems.length > 0) {
      this.faulty = read
      return
    }
    const { added, known } = read
    if (added > 0) notices.tellDone('lexicon.imported', { added, known })
    else notices.tell('lexicon.imported', { added, known })
    await this.reload()
  }
}

/** Whether these words can be an entry. */
export function areWords(words: string): boolean {
  return lexiconWords.safeParse(words).success
}
