import type { ArticleSummary, OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** Articles offered at once; more words narrow them down. */
const offered = 30

/** The analyst's word on whether articles carry one dispatch. */
export class OneOrigin {
  /** The article for which another is being chosen; null when none is. */
  choosing = $state.raw<OpenArticle | null>(null)
  words = $state('')
  at = $state(0)
  #others = $state.raw<readonly ArticleSummary[]>([])
  /** The articles that may be chosen: those of another origin whose title or outlet holds the words. */
  readonly found = $derived.by(() => {
    const wanted = fold(this.words.trim())
    const carriers = new Set(this.choosing?.carriers.map(({ id }) => id))
    return this.#others
      .filter(({ id }) => id !== this.choosing?.id && !carriers.has(id))
      .filter(({ title, outlet }) => fold(`${title} ${outlet ?? ''}`).includes(wanted))
      .slice(0, offered)
  })
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

  /** Lets the analyst choose the article whose dispatch this one carries. */
  async choose(article: OpenArticle): Promise<void> {
    const others = await this.#notices.attempt(() => this.#client.articles.list({}))
    if (!others) return
    this.#others = others
    this.words = ''
    this.at = 0
    this.choosing = article
  }

  type(words: string): void {
    this.words = words
    this.at = 0
  }

  giveUp(): void {
    this.choosing = null
  }

  async join(other: ArticleSummary | undefined): Promise<void> {
    const id = this.choosing?.id
    if (id === undefined || other === undefined) return
    const { id: otherId, title } = other
    if (!(await this.#notices.attempt(() => this.#client.articles.join({ id, otherId })))) return
    this.choosing = null
    this.#notices.tellDone('articles.joined', { title })
  }
}
