import type { Client } from '../../src-main/shared/contract.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { plainText } from '../../src-main/shared/markdown/plain-text.ts'
import type { RefreshDifference, SectionRefresh } from '../../src-main/shared/refresh.ts'
import type { Notices } from '../lib/notices.svelte.ts'

type Tools = { client: Client; notices: Pick<Notices, 'attempt' | 'tell' | 'tellDone'> }

/** What the record says otherwise than a briefing, to be taken or left, difference by difference. */
export class Refreshing {
  /** Null until main has answered; those that say the same are not among them. */
  sections = $state.raw<readonly SectionRefresh[] | null>(null)
  readonly language: Language
  readonly #taken = $state<Record<string, boolean>>({})
  readonly takenCount = $derived(Object.values(this.#taken).filter(Boolean).length)
  readonly #tools: Tools
  readonly #id: string

  constructor(tools: Tools, id: string, language: Language) {
    this.#tools = tools
    this.#id = id
    this.language = language
  }

  /** Asks what there is; false when there is nothing, which is told. */
  async start(): Promise<boolean> {
    const { client, notices } = this.#tools
    const sections = await notices.attempt(() => client.briefings.differences({ id: this.#id }))
    if (!sections) return false
    if (sections.length === 0) {
      notices.tell('briefings.upToDate', {})
      return false
    }
    for (const section of sections)
      for (const one of section.differences)
        this.#taken[keyOf(section, one)] = one.standing === 'asAssembled'
    this.sections = sections
    return true
  }

  isTaken(section: SectionRefresh, difference: RefreshDifference): boolean {
    return this.#taken[keyOf(section, difference)] ?? false
  }

  toggle(section: SectionRefresh, difference: RefreshDifference): void {
    const key = keyOf(section, difference)
    this.#taken[key] = !this.#taken[key]
  }

  takeAll(take: boolean): void {
    for (const key of Object.keys(this.#taken)) this.#taken[key] = take
  }

  /** Takes what is chosen and leaves the rest; answers whether it was done. */
  async apply(): Promise<boolean> {
    const { client, notices } = this.#tools
    const decisions = (this.sections ?? []).map((section) => {
      const keys = (take: boolean) =>
        section.differences
          .filter((one) => this.isTaken(section, one) === take)
          .map(({ key }) => key)
      const { kind, sectionId } = section
      return { kind, sectionId, taken: keys(true), left: keys(false) }
    })
    const done = await notices.attempt(() => client.briefings.refresh({ id: this.#id, decisions }))
    if (!done) return false
    notices.tellDone('briefings.refreshed', { n: done.taken })
    return true
  }

  /** A block as it is read, without the marks of Markdown. */
  shown(markdown: string): string {
    return plainText(markdown)
  }
}

function keyOf({ kind, sectionId }: SectionRefresh, { key }: RefreshDifference): string {
  return `${kind} ${sectionId ?? ''} ${key}`
}
