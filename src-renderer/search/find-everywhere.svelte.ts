import type { Client } from '../../src-main/shared/contract.ts'
import type { SearchHit } from '../../src-main/shared/search.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** Wait after the last key before the best matches are asked for, in milliseconds. */
export const rankAfter = 350

/** Search over everything: the newest hits while typing, the best ones after a pause. */
export class FindEverywhere {
  open = $state(false)
  words = $state('')
  hits = $state.raw<readonly SearchHit[]>([])
  more = $state(false)
  /** The hit that Enter opens. */
  at = $state(0)
  /** Whether the hits shown answer the words shown. */
  answered = $state(false)
  readonly current = $derived(this.hits[this.at])
  readonly #client: Client
  readonly #notices: Notices
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: Client, notices: Notices) {
    this.#client = client
    this.#notices = notices
  }

  show(): void {
    this.open = true
  }

  close(): void {
    this.open = false
    clearTimeout(this.#timer)
  }

  async type(words: string): Promise<void> {
    this.words = words
    this.answered = false
    clearTimeout(this.#timer)
    if (words.trim() === '') {
      this.#turn++
      this.hits = []
      this.more = false
      return
    }
    this.#timer = setTimeout(() => void this.#ask(true), rankAfter)
    await this.#ask(false)
  }

  move(by: number): void {
    this.at = Math.max(0, Math.min(this.hits.length - 1, this.at + by))
  }

  async #ask(ranked: boolean): Promise<void> {
    const turn = ++this.#turn
    const found = await this.#notices.attempt(() =>
      this.#client.search.find({ words: this.words, ranked }),
    )
    if (!found || turn !== this.#turn) return
    const before = this.current
    this.hits = found.hits
    this.more = found.more
    this.answered = true
    // The choice stays on the same thing when the better order moves it, if it was chosen by hand.
    const kept = before && this.at > 0 ? found.hits.findIndex((hit) => hit.id === before.id) : -1
    this.at = Math.max(0, kept)
  }
}
