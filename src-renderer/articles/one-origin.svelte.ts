import type { ArticleSummary, OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** The analyst's word on whether articles carry one dispatch. */
export class OneOrigin {
  /** The article for which another is being chosen; null when none is. */
  choosing = $state.raw<OpenArticle | null>(null)
  readonly #client: Client
  readonly #notices: Notices

  constructor(client: Client, notices: Notices) {
    this.#client = client
    this.#notices = notices
  }

  /** Says that the article does not carry the dispatch it was grouped under. */
  async separate({ id }: OpenArticle): Promise<void> {
    if (await this.#notices.attempt(() => this.#client.articles.separate({ id })))
      this.#notices.tellDone('articles.separated')
  }

  async join(other: ArticleSummary): Promise<void> {
    const id = this.choosing?.id
    if (id === undefined) return
    const { id: otherId, title } = other
    if (!(await this.#notices.attempt(() => this.#client.articles.join({ id, otherId })))) return
    this.choosing = null
    this.#notices.tellDone('articles.joined', { title })
  }
}
