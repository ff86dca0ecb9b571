import type { Client } from '../../../src-main/shared/contract.ts'
import type { WordStanding } from '../../../src-main/shared/spelling.ts'
import type { Notices } from '../../lib/notices.svelte.ts'
import type { ChangeKind, OnChange } from '../../lib/on-change.ts'

/** As many words as one call may ask about. */
const most = 2000
/** What is known of so many words is kept; a long text has some ten thousand different ones. */
const kept = 50_000
/** What names are written in: after a commit that wrote any, words are asked about again. */
const namedIn: readonly ChangeKind[] = ['actors', 'actorNames', 'places', 'lexiconEntries']

/** What main knows of the words of one's texts, asked once for each. */
export class KnownWords {
  readonly #client: Client
  readonly #notices: Pick<Notices, 'attempt'>
  #standings = new Map<string, WordStanding>()

  constructor(client: Client, notices: Pick<Notices, 'attempt'>) {
    this.#client = client
    this.#notices = notices
  }

  /** Forgets everything when names change, then runs `again`; answers how to stop. */
  renewOn(onChange: OnChange, again: () => void): () => void {
    return onChange(namedIn, () => {
      this.#standings = new Map()
      again()
    })
  }

  readonly find = (word: string): WordStanding | undefined => this.#standings.get(word)

  /** Asks main about those of the words that it has not been asked about; a failure is told. */
  async want(words: Iterable<string>): Promise<void> {
    if (this.#standings.size > kept) this.#standings = new Map()
    const standings = this.#standings
    const unknown = [...new Set(words)].filter((word) => !standings.has(word))
    for (let from = 0; from < unknown.length; from += most) {
      const asked = unknown.slice(from, from + most)
      const told = await this.#notices.attempt(() => this.#client.spelling.look({ words: asked }))
      if (!told) return
      for (const [at, standing] of told.entries()) standings.set(asked[at] ?? '', standing)
    }
  }
}
