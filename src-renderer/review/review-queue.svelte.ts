import type { OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { ProposalKind } from '../../src-main/shared/proposal.ts'
import type { Decision, PlannedChange, QueueItem } from '../../src-main/shared/review.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'
import { type Edge, type Span, stretch } from './stretch.ts'
import { RejectedName } from './rejected-name.svelte.ts'
import { type Draft, type DraftField, draftOf, valueOf } from './correction.ts'

/** What was decided last, for the screen reader; `turn` makes two alike in a row be read twice. */
export type Announcement = { status: Decision['status']; turn: number }

/**
 * The review queue of one article or of all: one item at a time, decided by the person only. After
 * a decision the next undecided item comes by itself.
 */
export class ReviewQueue {
  /** Null: every article. */
  articleId = $state<string | null>(null)
  kind = $state<ProposalKind | 'all'>('all')
  items = $state.raw<readonly QueueItem[]>([])
  loaded = $state(false)
  currentId = $state<string | null>(null)
  article = $state.raw<OpenArticle | null>(null)
  /** What accepting the current item would change; null while it is worked out. */
  plan = $state.raw<readonly PlannedChange[] | null>(null)
  /** The value being corrected; null when nothing is. */
  draft = $state<Draft | null>(null)
  /** Where the words of the proposal begin and end, as corrected so far. */
  span = $state.raw<Span | null>(null)
  /** The field that keeps the correction from being accepted. */
  wrong = $state<DraftField | null>(null)
  deciding = $state(false)
  announcement = $state.raw<Announcement | null>(null)
  /** Ids decided in this sitting, latest last. */
  decided = $state.raw<readonly string[]>([])

  readonly shown = $derived(
    this.kind === 'all'
      ? this.items
      : this.items.filter((item) => item.proposal.kind === this.kind),
  )
  readonly at = $derived(this.shown.findIndex((item) => item.id === this.currentId))
  readonly current = $derived(this.shown[this.at])
  /** How many of each kind are waiting. */
  readonly counts = $derived(groupBy(this.items, (item) => item.proposal.kind))
  /** « 3 sur 27 »: counted over what this sitting has decided and what is left. */
  readonly progress = $derived({
    number: this.decided.length + Math.max(0, this.at) + 1,
    done: this.decided.length,
    total: this.decided.length + this.shown.length,
  })
  readonly rejected: RejectedName
  readonly #client: Client
  readonly #notices: Notices
  #loading = 0
  #showing = 0
  #announced = 0

  constructor(client: Client, notices: Notices, onChange: OnChange) {
    this.#client = client
    this.#notices = notices
    this.rejected = new RejectedName(client, notices)
    onChange(['proposals', 'articles'], () => {
      if (this.loaded) void this.load()
    })
  }

  /** Reviews one article, or all of them. */
  async review(articleId: string | null): Promise<void> {
    if (articleId !== this.articleId) {
      this.kind = 'all'
      this.currentId = null
      this.decided = []
    }
    this.articleId = articleId
    await this.load()
  }

  /** Reads the queue again; false when what it read was out of date before it came. */
  async load(): Promise<boolean> {
    const turn = ++this.#loading
    const items = await this.#notices.attempt(() =>
      this.#client.proposals.queue(this.articleId === null ? {} : { articleId: this.articleId }),
    )
    if (!items || turn !== this.#loading) return false
    const back = items.filter((item) => this.decided.includes(item.id)).map((item) => item.id)
    this.decided = this.decided.filter((id) => !back.includes(id))
    this.items = items.filter((item) => item.status === 'proposed')
    this.loaded = true
    if (this.current) await this.#show()
    else await this.select(this.shown[0]?.id ?? null)
    return true
  }

  async filterBy(kind: ProposalKind | 'all'): Promise<void> {
    this.kind = kind
    if (!this.current) await this.select(this.shown[0]?.id ?? null)
  }

  async select(id: string | null): Promise<void> {
    if (id !== this.currentId) {
      this.draft = null
      this.span = null
      this.plan = null
    }
    this.currentId = id
    await this.#show()
  }

  async next(): Promise<void> {
    const item = this.shown[this.at + 1]
    if (item) await this.select(item.id)
  }

  async previous(): Promise<void> {
    const item = this.shown[this.at - 1]
    if (item) await this.select(item.id)
  }

  async accept(): Promise<void> {
    const item = this.current
    if (item) await this.#decide(item, () => this.#client.proposals.accept({ id: item.id }))
  }

  async reject(): Promise<void> {
    const item = this.current
    if (item) await this.#decide(item, () => this.#client.proposals.reject({ id: item.id }))
  }

  correct(): void {
    if (!this.current || this.draft) return
    const { proposal } = this.current
    this.draft = draftOf(proposal)
    this.span = { start: proposal.start, end: proposal.end }
    this.wrong = null
  }

  /** Moves an edge of the words by one word; a name or text that was those words follows them. */
  async stretch(edge: Edge, by: 1 | -1): Promise<void> {
    const { span, draft, article } = this
    if (!span || !draft || article?.id !== this.current?.articleId || !article) return
    const next = stretch(article.text, span, edge, by)
    const [before, after] = [span, next].map(({ start, end }) => article.text.slice(start, end))
    for (const field of ['name', 'text'] as const)
      if (draft[field] === before) draft[field] = after ?? ''
    this.span = next
    await this.planCorrected()
  }

  cancelCorrection(): void {
    this.draft = null
    this.span = null
    this.wrong = null
    void this.#showPlan()
  }

  /** Accepts the value as corrected, if it can be read. */
  async acceptCorrected(): Promise<void> {
    const item = this.current
    if (!item || !this.draft) return
    const reading = valueOf(item.proposal, this.draft)
    if ('wrong' in reading) {
      this.wrong = reading.wrong
      return
    }
    await this.#decide(item, () =>
      this.#client.proposals.accept({ id: item.id, ...this.#correction(reading.value) }),
    )
  }

  /** Works the plan out again for the value as corrected so far. */
  async planCorrected(): Promise<void> {
    const item = this.current
    if (!item || !this.draft) return
    const reading = valueOf(item.proposal, this.draft)
    this.wrong = 'wrong' in reading ? reading.wrong : null
    if ('value' in reading) await this.#showPlan(reading.value)
  }

  /** Comes back to a proposal whose decision was undone, if it waits again. */
  async returnTo(id: string | undefined): Promise<void> {
    this.rejected.offered = null
    for (let tries = 0; tries < 3; tries++) if (await this.load()) break
    if (!id || !this.items.some((item) => item.id === id)) return
    if (!this.shown.some((item) => item.id === id)) this.kind = 'all'
    await this.select(id)
  }

  async #decide(item: QueueItem, work: () => Promise<Decision>): Promise<void> {
    if (this.deciding) return
    this.deciding = true
    try {
      const decision = await this.#notices.attempt(work)
      if (!decision) return
      const following = this.shown[this.at + 1] ?? this.shown[this.at - 1]
      // Main has answered: a list read before that answer is out of date.
      this.#loading++
      this.items = this.items.filter((other) => other.id !== item.id)
      this.decided = [...this.decided.filter((id) => id !== item.id), item.id]
      this.rejected.after(item, decision)
      this.announcement = { status: decision.status, turn: ++this.#announced }
      void this.select(following?.id ?? null)
    } finally {
      this.deciding = false
    }
  }

  /** A corrected value, with the bounds when they were moved. */
  #correction(value: unknown): { value: unknown; span?: Span } {
    const { span, current } = this
    const { start, end } = current?.proposal ?? {}
    if (!span || (span.start === start && span.end === end)) return { value }
    return { value, span }
  }

  async #show(): Promise<void> {
    const turn = ++this.#showing
    const item = this.current
    if (!item) {
      this.article = this.items.length === 0 ? this.article : null
      return
    }
    void this.#showPlan()
    if (this.article?.id === item.articleId) return
    const article = await this.#notices.attempt(() =>
      this.#client.articles.open({ id: item.articleId }),
    )
    if (article && turn === this.#showing) this.article = article
  }

  async #showPlan(value?: unknown): Promise<void> {
    const item = this.current
    if (!item || (this.draft && value === undefined)) return
    const asked = ++this.#planning
    const plan = await this.#notices.attempt(() =>
      this.#client.proposals.plan({
        id: item.id,
        ...(value === undefined ? {} : this.#correction(value)),
      }),
    )
    if (plan && asked === this.#planning && this.currentId === item.id) this.plan = plan
  }
  #planning = 0
}
