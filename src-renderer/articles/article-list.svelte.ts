import type { ArticleSummary } from '../../src-main/shared/article.ts'
import { type DeskTools, RecordDesk } from '../record/record-desk.svelte.ts'

/** The articles of the dossier, the one chosen among them, and their removal. */
export class ArticleList extends RecordDesk<ArticleSummary, ArticleSummary> {
  readonly #show: (id: string | null) => void
  #shown: string | null | undefined

  /** `show` is told each time another article is chosen. */
  constructor(tools: DeskTools, show: (id: string | null) => void) {
    super(tools, {
      list: (part) => tools.client.articles.list(part),
      open: (id) => tools.client.articles.summary({ id }),
      kinds: ['articles', 'proposals'],
    })
    this.#show = show
  }

  /** The dossier holds no article. */
  get isEmpty(): boolean {
    return this.list?.length === 0 && this.words === '' && this.openedId === null
  }

  override async open(id: string | null): Promise<void> {
    if (id !== this.#shown) {
      this.#shown = id
      this.#show(id)
    }
    await super.open(id)
  }

  /** Reads the list again; the first article is chosen when none is, or the one chosen is gone. */
  override async reload(): Promise<void> {
    await super.reload()
    if (this.openedId === null) await this.open(this.list?.[0]?.id ?? null)
  }

  /** Removes an article, chooses its neighbour and offers to undo. */
  async remove({ id, title }: Pick<ArticleSummary, 'id' | 'title'>): Promise<void> {
    const listed = this.list ?? []
    const at = listed.findIndex((article) => article.id === id)
    const neighbour = listed[at + 1] ?? listed[at - 1]
    const removed = await this.tools.notices.attempt(() =>
      this.tools.client.articles.remove({ id }),
    )
    if (removed === undefined) return
    if (this.openedId === id) await this.open(neighbour?.id ?? null)
    this.tools.notices.tellDone('articles.removed', { title })
    await this.reload()
  }
}
