import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type {
  ReaderChoices,
  ReaderExport,
  ReaderFormat,
  ReaderVersion,
} from '../../src-main/shared/reader-version.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = { client: Client; notices: Pick<Notices, 'attempt' | 'tell'> }

/** What can be made for a reader. */
export const readerKinds = ['onePage', 'sanitised', 'evidence'] as const

/** The version for a reader that is being chosen; null: none is. */
export class Readers {
  chosen = $state.raw<ForReader | null>(null)
  readonly #tools: Tools
  readonly #page: () => { id: string; flush(): Promise<boolean> } | null

  constructor(
    tools: Tools & { onChange: OnChange },
    page: () => { id: string; flush(): Promise<boolean> } | null,
  ) {
    this.#tools = tools
    this.#page = page
    tools.onChange(['jobs'], () => void this.chosen?.follow())
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
  kind = $state<(typeof readerKinds)[number]>('onePage')
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
  /** How far the evidence pack is, in files; null when none is being made. */
  progress = $state.raw<{ done: number; total: number } | null>(null)
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
      const { notices } = this.#tools
      const path = await notices.attempt(() =>
        this.kind === 'evidence' ? this.#evidence() : this.#made(),
      )
      if (!path) return false
      notices.tell('briefings.readerDone', { path })
      return true
    } finally {
      this.working = false
      this.progress = null
    }
  }

  /** Ends the evidence pack under way. */
  async stop(): Promise<void> {
    await this.#tools.notices.attempt(() => this.#tools.client.briefings.cancelEvidence({}))
  }

  /** Asks how far the evidence pack is; a late answer is ignored. */
  async follow(): Promise<void> {
    if (!this.working || this.kind !== 'evidence') return
    const { client, notices } = this.#tools
    const told = await notices.attempt(() => client.briefings.evidenceProgress({}))
    if (told && this.working) this.progress = told.running
  }

  async #made(): Promise<string | null> {
    const { format } = this
    const version = this.#version()
    const wanted = { id: this.#id, version, format }
    this.result = await this.#tools.client.briefings.exportForReader(wanted)
    return this.result.path
  }

  async #evidence(): Promise<string | null> {
    const { client, notices } = this.#tools
    try {
      return (await client.briefings.exportEvidence({ id: this.#id })).path
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'cancelled') throw error
      notices.tell('briefings.evidenceStopped')
      return null
    }
  }

  #version(): ReaderVersion {
    if (this.kind === 'onePage') return { kind: 'onePage' }
    const { removed, sources } = this
    const people = Object.fromEntries(this.replaced.map((id) => [id, this.people[id] ?? '']))
    return { kind: 'sanitised', sanitising: { removed, sources, people } }
  }
}
