import type { Client } from '../../src-main/shared/contract.ts'
import type { LikelyPair } from '../../src-main/shared/likely-same.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

type Tools = {
  client: { actors: Pick<Client['actors'], 'likelySame' | 'markDistinct'> }
  notices: Pick<Notices, 'attempt' | 'tellDone'>
  onChange: OnChange
}

/** Milliseconds between two questions while the record is being compared: main has other things to do. */
const pause = 150

/** The pairs of actors that may be one: of one actor, or of all. */
export class LikelySamePairs {
  pairs = $state.raw<readonly LikelyPair[]>([])
  more = $state(false)
  /** Not all of the record was compared yet: it is asked again until it was. */
  pending = $state(false)
  readonly #tools: Tools
  readonly #id: string | undefined
  #asked = 0
  #again: ReturnType<typeof setTimeout> | undefined

  constructor(tools: Tools, id?: string) {
    this.#tools = tools
    this.#id = id
  }

  /** Reads the pairs, now and after what may change them; answers how to stop. */
  follow(): () => void {
    void this.reload()
    const stop = this.#tools.onChange(
      ['actors', 'actorNames', 'positions', 'merges', 'distinctActors'],
      () => void this.reload(),
    )
    return () => {
      stop()
      this.#asked += 1
      clearTimeout(this.#again)
    }
  }

  async reload(): Promise<void> {
    const asked = ++this.#asked
    const { client, notices } = this.#tools
    const wanted = this.#id === undefined ? {} : { id: this.#id }
    const found = await notices.attempt(() => client.actors.likelySame(wanted))
    if (!found || asked !== this.#asked) return
    this.pairs = found.pairs
    this.more = found.more
    this.pending = found.pending
    clearTimeout(this.#again)
    if (found.pending) this.#again = setTimeout(() => void this.reload(), pause)
  }

  /** « Ce n’est pas le même »: the pair is not proposed again. */
  async tellApart({ one, other }: LikelyPair): Promise<void> {
    const { client, notices } = this.#tools
    const done = await notices.attempt(() =>
      client.actors.markDistinct({ ids: [one.id, other.id] }),
    )
    if (done) notices.tellDone('likelySame.toldApart', { one: one.name, other: other.name })
  }
}
