import type { Destination } from '../lib/navigation.ts'

/** The places visited, to go back and forward among them. */
export class Visits {
  #behind = $state.raw<readonly Destination[]>([])
  #ahead = $state.raw<readonly Destination[]>([])
  readonly canGoBack = $derived(this.#behind.length > 0)
  readonly canGoForward = $derived(this.#ahead.length > 0)

  /** The places left, the last one last. */
  get behind(): readonly Destination[] {
    return this.#behind
  }

  /** Remembers the place left for another; staying where one is leaves no trace. */
  leave(from: Destination, to: Destination): void {
    if (from.view === to.view && from.id === to.id) return
    this.#behind = [...this.#behind.slice(-99), from]
    this.#ahead = []
  }

  /** The place one step back or forward of `here`; null at the end. */
  step(direction: -1 | 1, here: Destination): Destination | null {
    const stack = direction === -1 ? this.#behind : this.#ahead
    const destination = stack.at(-1)
    if (!destination) return null
    if (direction === -1) {
      this.#behind = stack.slice(0, -1)
      this.#ahead = [...this.#ahead, here]
    } else {
      this.#ahead = stack.slice(0, -1)
      this.#behind = [...this.#behind, here]
    }
    return destination
  }
}
