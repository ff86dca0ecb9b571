import type {
  ArticleHeader,
  ArticleVersion,
  OpenArticle,
  Passage,
} from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { QueueItem } from '../../src-main/shared/review.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'
import type { Mark } from '../lib/reading/marked-text.ts'
import { OriginalView } from './original-view.svelte.ts'
import { openPdf } from '../lib/reading/pdf-pages.ts'

type Span = { start: number; end: number }

/** An earlier version being read, and a passage that still stood in it. */
type ShownVersion = ArticleVersion & { text: string; orphan: Passage | null }

/** The article being read: its text with passages and proposals marked, and its header corrected. */
export class Reader {
  article = $state.raw<OpenArticle | null>(null)
  items = $state.raw<readonly QueueItem[]>([])
  /** The earlier version shown in place of the article's text; null for the latest. */
  version = $state.raw<ShownVersion | null>(null)
  /** The text shown. */
  readonly text = $derived(this.version?.text ?? this.article?.text ?? '')
  /** Whether proposals are marked in the text. */
  marking = $state(true)
  /** Whether the panel with the header's fields is shown. */
  panelOpen = $state(true)
  /** Reads what is selected in the text shown; set by the component that shows it. */
  readSelection: () => Span | null = () => null
  /** A passage or proposal brought into view. */
  currentId = $state<string | null>(null)
  /** The original looked at beside the text: a frame, or a PDF page by page; null when it is not. */
  original = $state.raw<'frame' | OriginalView | null>(null)
  readonly marks = $derived<Mark[]>(
    this.version
      ? orphanMark(this.version)
      : [
          ...(this.article?.passages ?? [])
            .filter((passage) => passage.state !== 'orphan')
            .map(({ id, start, end }): Mark => ({ id, kind: 'passage', start, end })),
          ...(this.marking ? this.items.flatMap(marksOf) : []),
        ],
  )
  readonly #client: Client
  readonly #notices: Notices
  #turn = 0
  /** The article asked for and not read yet. */
  #opening: { id: string; currentId: string | null } | null = null

  constructor(client: Client, notices: Notices, onChange: OnChange) {
    this.#client = client
    this.#notices = notices
    onChange(['articles', 'passages', 'proposals'], () => {
      const { id, currentId } = this.#opening ?? { id: this.article?.id, currentId: this.currentId }
      if (id) void this.open(id, currentId)
    })
  }

  /** Shows an article, brought to one of its passages when given. Null shows none. */
  async open(id: string | null, currentId: string | null = null): Promise<void> {
    const turn = ++this.#turn
    this.#opening = id === null ? null : { id, currentId }
    if (id === null) {
      this.article = null
      return
    }
    if (this.article?.id !== id) this.currentId = null
    const orphan = this.article?.passages.find((one) => one.id === currentId)?.state === 'orphan'
    if (this.article?.id !== id || !orphan) this.version = null
    const [article, items] = await Promise.all([
      this.#client.articles.open({ id }),
      this.#client.proposals.queue({ articleId: id, decided: true }),
    ]).catch((error: unknown) => {
      if (turn === this.#turn) this.#notices.fail(error)
      return [null, []] as const
    })
    if (turn !== this.#turn) return
    this.#opening = null
    this.article = article
    this.items = items.filter((item) => item.status !== 'rejected')
    this.currentId = currentId
  }

  /** Shows an earlier version in place of the latest; null comes back to it. */
  async showVersion(id: string | null): Promise<void> {
    const turn = ++this.#turn
    const version =
      id === null ? null : await this.#notices.attempt(() => this.#client.articles.version({ id }))
    if (version === undefined || turn !== this.#turn) return
    this.currentId = null
    this.version = version && { ...version, orphan: null }
  }

  /** Shows the latest version in which a passage found no more still stood. */
  async showOrphan(orphan: Passage): Promise<void> {
    const turn = ++this.#turn
    for (const { id } of this.article?.versions ?? []) {
      const version = await this.#notices.attempt(() => this.#client.articles.version({ id }))
      if (version === undefined || turn !== this.#turn) return
      if (!version.text.includes(orphan.quote)) continue
      this.version = { ...version, orphan }
      this.currentId = orphan.id
      return
    }
  }

  /**
   * Shows the original beside the text: a PDF at a page, or at that of the passage in view. Other kinds of
   * file are opened by their own program.
   */
  viewOriginal(page?: number): void {
    const article = this.article
    if (!article || !isViewable(article) || this.original) return
    if (article.original.mediaType !== 'application/pdf') {
      this.original = 'frame'
      return
    }
    const current = article.passages.find((passage) => passage.id === this.currentId)
    const untyped = article.reading?.pages.find(({ words }) => words !== 'read')?.number
    const at = page ?? current?.firstPage ?? (article.text === '' ? untyped : undefined) ?? 1
    this.original = new OriginalView(this.#client, this.#notices, article, at)
    void this.original.open(openPdf)
  }

  async closeOriginal(): Promise<void> {
    const original = this.original
    this.original = null
    if (original instanceof OriginalView) await original.close()
  }

  /** Saves the original file where the person says. */
  async saveOriginal(): Promise<void> {
    const id = this.article?.id
    if (!id) return
    const saved = await this.#notices.attempt(() => this.#client.articles.saveOriginal({ id }))
    if (saved?.path) this.#notices.tell('articles.originalSaved', { path: saved.path })
  }

  /** Corrects one field of the header; what has not changed is not written. */
  async correct<F extends keyof ArticleHeader>(field: F, value: ArticleHeader[F]): Promise<void> {
    const article = this.article
    if (!article || article[field] === value) return
    await this.#notices.attempt(() =>
      this.#client.articles.correct({ id: article.id, header: { [field]: value } }),
    )
  }

  /** What is selected, anchored; else the passage in view. */
  async passageToCite(): Promise<Passage | undefined> {
    const current = this.article?.passages.find(({ id }) => id === this.currentId)
    return current && !this.readSelection() ? current : this.anchor()
  }

  /** Anchors what is selected as a passage that notes and briefings can cite. */
  async anchor(): Promise<Passage | undefined> {
    const article = this.article
    if (!article) return undefined
    if (this.version) {
      this.#notices.tell('articles.anchorInLatest')
      return undefined
    }
    const span = this.readSelection()
    if (!span) {
      this.#notices.tell('articles.selectFirst')
      return undefined
    }
    const passage = await this.#notices.attempt(() =>
      this.#client.articles.createPassage({ articleId: article.id, ...span }),
    )
    if (passage) this.#notices.tellDone('articles.anchored')
    return passage
  }
}

/** Whether an original can be looked at in the window. */
export function isViewable({ original }: Pick<OpenArticle, 'original'>): boolean {
  return /^(?:text\/(?:html|plain|markdown)|application\/pdf)$/.test(original.mediaType)
}

function orphanMark({ text, orphan }: ShownVersion): Mark[] {
  if (orphan === null) return []
  const start = text.indexOf(orphan.quote)
  return [{ id: orphan.id, kind: 'passage', start, end: start + orphan.quote.length }]
}

/** Every span of a proposal as marks of its id. */
export function marksOf(item: QueueItem): Mark[] {
  return item.mentions.map(({ start, end }) => ({
    id: item.id,
    kind: item.proposal.kind,
    start,
    end,
  }))
}
