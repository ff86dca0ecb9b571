import type { Client } from '../../src-main/shared/contract.ts'
import type { Removal, TakenVersion } from '../../src-main/shared/import.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** Taking articles back with what only they confirm, after saying what that would do. */
export class TakingBack {
  /** What would be done, until confirmed or given up. */
  planned = $state.raw<Removal | null>(null)
  readonly #client: Client
  readonly #notices: Notices

  constructor(client: Client, notices: Notices) {
    this.#client = client
    this.#notices = notices
  }

  /** Asks what taking articles back would do, and versions that came to articles known already. */
  async ask(articleIds: readonly string[], versions: readonly TakenVersion[] = []): Promise<void> {
    const planned = await this.#notices.attempt(() =>
      this.#client.imports.removal({ articleIds: [...articleIds], versions: [...versions] }),
    )
    if (planned) this.planned = planned
  }

  giveUp(): void {
    this.planned = null
  }

  async confirm(): Promise<void> {
    const articleIds = this.planned?.articles.map(({ id }) => id) ?? []
    const versions = (this.planned?.versions ?? []).map(({ articleId, originalHash }) => ({
      articleId,
      originalHash,
    }))
    const done = await this.#notices.attempt(() =>
      this.#client.imports.remove({ articleIds, versions }),
    )
    if (!done) return
    this.planned = null
    this.#notices.tellDone('articles.takenBack')
  }
}
