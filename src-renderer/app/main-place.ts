import type { ActorsDesk } from '../actors/actors-desk.svelte.ts'
import type { ArticleList } from '../articles/article-list.svelte.ts'
import type { Reader } from '../articles/reader.svelte.ts'
import type { BriefingsDesk } from '../briefings/briefings-desk.svelte.ts'
import { pageViews, type PageView, type Tab } from '../../src-main/shared/layout.ts'
import type { Destination, ViewName } from '../lib/navigation.ts'
import type { LexiconDesk } from '../lexicon/lexicon-desk.svelte.ts'
import type { MeetingsDesk } from '../meetings/meetings-desk.svelte.ts'
import type { NotesDesk } from '../notes/notes-desk.svelte.ts'
import type { ReviewQueue } from '../review/review-queue.svelte.ts'
import type { TemplatesDesk } from '../templates/templates-desk.svelte.ts'
import { holdFocus } from './panes.ts'
import { recordShown } from './what-is-shown.ts'
import type { Place } from './workspace.svelte.ts'

/** The view shown, and what each view that can open a record has open. */
export type Views = {
  readonly view: ViewName
  readonly articles: ArticleList
  readonly reader: Reader
  readonly review: ReviewQueue
  readonly actors: ActorsDesk
  readonly meetings: MeetingsDesk
  readonly notes: NotesDesk
  readonly briefings: BriefingsDesk
  readonly lexicon: LexiconDesk
  readonly templates: TemplatesDesk
}

/** The place of the views: what is opened stands beside its list. */
export class MainPlace implements Place {
  readonly #views: Views
  readonly show: (destination: Destination) => void

  constructor(views: Views, go: (destination: Destination) => void) {
    this.#views = views
    this.show = go
  }

  /** Id of the record shown in the view, so that going back comes to it. */
  get id(): string | undefined {
    return recordShown(this.#views).id
  }

  /** Id of the record that is drawn: one asked for may not be read yet. */
  get drawnId(): string | undefined {
    const { view, reader } = this.#views
    if (view === 'articles') return reader.article?.id
    if (view === 'actors' || view === 'meetings') return this.#views[view].opened?.id
    return this.id
  }

  readonly shown = (): Tab | null => {
    const { view } = this.#views
    const { id } = this
    return id !== undefined && isPageView(view) ? { view, id } : null
  }

  readonly clear = async (): Promise<boolean> => {
    const { view } = this.#views
    holdFocus()
    if (view === 'notes' || view === 'briefings') return this.#views[view].close()
    if (isPageView(view)) await this.#views[view].open(null)
    return true
  }
}

/** Whether the records of a view are pages, which can stand in tabs. */
export function isPageView(view: ViewName): view is PageView {
  return pageViews.some((one) => one === view)
}
