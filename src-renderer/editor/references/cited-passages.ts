import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import type { Client } from '../../../src-main/shared/contract.ts'

/** The passages that the texts on screen cite, read from main once and kept. */
export class CitedPassages {
  readonly #client: Client
  readonly #known = new Map<string, SourcedPassage | null>()
  readonly #asked = new Set<string>()
  readonly #listeners = new Set<() => void>()

  constructor(client: Client) {
    this.#client = client
  }

  /** The passage; null when there is none of this id; undefined while it is not read yet. */
  find(id: string): SourcedPassage | null | undefined {
    return this.#known.get(id)
  }

  /** Keeps a passage that is known already, such as one just chosen to be cited. */
  keep(passage: SourcedPassage): void {
    this.#known.set(passage.id, passage)
  }

  /** Reads those passages that are not known yet; listeners hear when they are. */
  async want(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id) && !this.#asked.has(id))
    if (missing.length === 0) return
    for (const id of missing) this.#asked.add(id)
    try {
      const passages = await this.#client.articles.passages({ ids: missing })
      for (const id of missing) this.#known.set(id, null)
      for (const passage of passages) this.#known.set(passage.id, passage)
      for (const listener of this.#listeners) listener()
    } catch {
      // Their numbers stand without a source; the next text shown asks again.
    } finally {
      for (const id of missing) this.#asked.delete(id)
    }
  }

  /** Calls back after passages were read; answers how to stop. */
  onRead(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
