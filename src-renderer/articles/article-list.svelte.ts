import type { ArticleSummary } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

/** The articles of the dossier, the one chosen among them, and their removal. */
export class ArticleList {
  articles = $state.raw<readonly ArticleSummary[]>([])
  /** False until the first answer, so that an empty store is not announced too early. */
  loaded = $state(false)
  selectedId = $state<string | null>(null)
  words = $state('')
  readonly shown = $derived.by(() => {
    const wanted = fold(this.words.trim())
    if (wanted === '') return this.articles
    return this.articles.filter((article) =>
      fold(`${article.title} ${article.outlet ?? ''}`).includes(wanted),
    )
  })
  readonly selected = $derived(this.articles.find((article) => article.id === this.selectedId))
  readonly #client: Client
  readonly #notices: Notices
  readonly #show: (id: string | null) => void
  readonly #isSeen: () => boolean
  #turn = 0
  #changed = false
  #reloading = false

  /**
   * `show` is told each time another article is chosen. While `isSeen` tells that no view shows the
   * list, changes wait for `see`: an import of thousands would have it read again at each.
   */
  constructor(
    client: Client,
    notices: Notices,
    onChange: OnChange,
    show: (id: string | null) => void,
    isSeen: () => boolean = () => true,
  ) {
    this.#show = show
    this.#isSeen = isSeen
    this.#client = client
    this.#notices = notices
    onChange(['articles', 'proposals'], () => {
      this.#changed = true
      this.see()
    })
  }

  /** Reads the list again if it has changed and a view shows it. */
  see(): void {
    if (this.#changed && this.#isSeen()) void this.#reload()
  }

  /** Changes that come while an answer is awaited, as in an import of thousands, are one reload. */
  async #reload(): Promise<void> {
    if (this.#reloading) return
    this.#reloading = true
    while (this.#changed) {
      this.#changed = false
      await this.load()
    }
    this.#reloading = false
  }

  async load(): Promise<void> {
    const turn = ++this.#turn
    const chosen = this.selectedId
    const articles = await this.#notices.attempt(() => this.#client.articles.list({}))
    if (articles === undefined || turn !== this.#turn) return
    this.articles = articles
    this.loaded = true
    // One chosen since may have come after this answer.
    if (chosen !== this.selectedId) return
    if (!articles.some((article) => article.id === chosen)) this.select(articles[0]?.id ?? null)
  }

  select(id: string | null): void {
    if (id === this.selectedId) return
    this.selectedId = id
    this.#show(id)
  }

  /** Removes an article, chooses its neighbour and offers to undo. */
  async remove(id: string): Promise<void> {
    const at = this.shown.findIndex((article) => article.id === id)
    const article = this.shown[at]
    if (!article) return
    const neighbour = this.shown[at + 1] ?? this.shown[at - 1]
    const removed = await this.#notices.attempt(() => this.#client.articles.remove({ id }))
    if (removed === undefined) return
    if (this.selectedId === id) this.select(neighbour?.id ?? null)
    this.#notices.tellDone('articles.removed', { title: article.title })
    await this.load()
  }
}
