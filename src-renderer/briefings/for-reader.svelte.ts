import type { Client } from '../../src-main/shared/contract.ts'
import type {
  ReaderChoices,
  ReaderExport,
  ReaderFormat,
  ReaderVersion,
} from '../../src-main/shared/reader-version.ts'
import type { Notices } from '../lib/notices.svelte.ts'

type Tools = { client: Client; notices: Pick<Notices, 'attempt' | 'tell'> }

/** The version for a reader that is being chosen; null: none is. */
export class Readers {
  chosen = $state.raw<ForReader | null>(null)
  readonly #tools: Tools
  readonly #page: () => { id: string; flush(): Promise<boolean> } | null

  constructor(tools: Tools, page: () => { id: string; flush(): Promise<boolean> } | null) {
    this.#tools = tools
    this.#page = page
  }

  /** Begins to choose, once every word is on disk. */
  async choose(): Promise<void> {
    const page = this.#page()
    if (!page || !(await page.flush())) return
    const forReader = new ForReader(this.#tools, page.id)
    if ((await forReader.start()) && this.#page() === page) this.chosen = forReader
  }
}

/** A version of a briefing for one reader: what is left out, what is said instead, and what came of it. */
export class ForReader {
  /** Null until main has answered. */
  choices = $state.raw<ReaderChoices | null>(null)
  kind = $state<ReaderVersion['kind']>('onePage')
  format = $state<ReaderFormat>('pdf')
  /** Keys of the paragraphs left out. */
  removed = $state<string[]>([])
  /** What each source is called, by article. */
  sources = $state<Record<string, string>>({})
  /** Ids of the people whose names are replaced. */
  replaced = $state<string[]>([])
  /** What each person is called instead. */
  people = $state<Record<string, string>>({})
  /** What the last try came to; null before it. */
  result = $state.raw<ReaderExport | null>(null)
  working = $state(false)
  readonly #tools: Tools
  readonly #id: string

  constructor(tools: Tools, id: string) {
    this.#tools = tools
    this.#id = id
  }

  /** Asks what there is to choose from; false when it cannot be had, which is told. */
  async start(): Promise<boolean> {
    const { client, notices } = this.#tools
    const choices = await notices.attempt(() => client.briefings.readerChoices({ id: this.#id }))
    if (!choices) return false
    this.sources = Object.fromEntries(
      choices.sources.map(({ articleId, descriptor }) => [articleId, descriptor]),
    )
    this.people = Object.fromEntries(
      choices.people.map(({ actorId, descriptor }) => [actorId, descriptor]),
    )
    this.choices = choices
    return true
  }

  /** Makes the version; main asks where once it holds what it may. Answers whether it was written. */
  async export(): Promise<boolean> {
    if (this.working) return false
    this.working = true
    this.result = null
    try {
      const { client, notices } = this.#tools
      const { format } = this
      const version = this.#version()
      const result = await notices.attempt(() =>
        client.briefings.exportForReader({ id: this.#id, version, format }),
      )
      this.result = result ?? null
      if (!result || result.path === null) return false
      notices.tell('briefings.readerDone', { path: result.path })
      return true
    } finally {
      this.working = false
    }
  }

  #version(): ReaderVersion {
    if (this.kind === 'onePage') return { kind: 'onePage' }
    const { removed, sources } = this
    const people = Object.fromEntries(this.replaced.map((id) => [id, this.people[id] ?? '']))
    return { kind: 'sanitised', sanitising: { removed, sources, people } }
  }
}
