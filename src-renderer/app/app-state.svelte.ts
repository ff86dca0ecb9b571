import { createContext } from 'svelte'
import { ActorsDesk } from '../actors/actors-desk.svelte.ts'
import { ArticleList } from '../articles/article-list.svelte.ts'
import { Importing } from '../articles/importing.svelte.ts'
import { Reader } from '../articles/reader.svelte.ts'
import { TakingBack } from '../articles/taking-back.svelte.ts'
import { Tray } from '../articles/tray.svelte.ts'
import { BriefingsDesk } from '../briefings/briefings-desk.svelte.ts'
import { saveEverything } from '../editor/autosave.svelte.ts'
import { ChronologyDesk } from '../chronology/chronology-desk.svelte.ts'
import { Journal } from '../history/journal.svelte.ts'
import { tellRecovery } from '../history/tell-recovery.ts'
import { TextHistory } from '../history/text-history.svelte.ts'
import { Trash } from '../history/trash.svelte.ts'
import type { Client, OutputOf } from '../../src-main/shared/contract.ts'
import type { OneText } from '../../src-main/shared/text-version.ts'
import { usualTemplate } from '../../src-main/shared/template.ts'
import { dayOf } from '../lib/dates.ts'
import { interfaceLanguage } from '../lib/i18n.svelte.ts'
import type { Destination, ViewName } from '../lib/navigation.ts'
import { operationName } from '../lib/operation-name.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { oneAtATime } from '../lib/one-at-a-time.ts'
import { heardWhile, type OnChange } from '../lib/on-change.ts'
import { LexiconDesk } from '../lexicon/lexicon-desk.svelte.ts'
import { MeetingsDesk } from '../meetings/meetings-desk.svelte.ts'
import { NotesDesk } from '../notes/notes-desk.svelte.ts'
import { RecordExport } from '../record-export/record-export.svelte.ts'
import { ReviewQueue } from '../review/review-queue.svelte.ts'
import { FindEverywhere } from '../search/find-everywhere.svelte.ts'
import { LocalModel } from '../settings/local-model.svelte.ts'
import { TemplatesDesk } from '../templates/templates-desk.svelte.ts'
import { Preferences } from '../settings/preferences.svelte.ts'
import { isWriting } from './is-writing.ts'
import { textWritten } from './what-is-shown.ts'
import { LayoutMemory } from './layout-memory.svelte.ts'
import { TwoPanes } from './two-panes.svelte.ts'
import { Visits } from './visits.svelte.ts'

type Shown = { reload(): Promise<void>; open(id: string): Promise<void> }

export type DialogName = 'palette' | 'shortcuts' | 'settings' | 'about' | 'likelihood' | 'portion'

/** Everything the window shows, built once; the views receive their parts from here. */
export class AppState {
  view = $state<ViewName>('articles')
  dialog = $state<DialogName | null>(null)
  /** Proposals waiting for a decision, in the whole dossier, and the latest articles they are in. */
  waiting = $state.raw<OutputOf<'proposals', 'waiting'>>({ count: 0, articles: [] })

  readonly notices = new Notices()
  readonly visits = new Visits()
  readonly client: Client
  readonly onChange: OnChange
  readonly preferences: Preferences
  readonly localModel: LocalModel
  readonly reader: Reader
  readonly articles: ArticleList
  readonly importing: Importing
  readonly takingBack: TakingBack
  readonly tray: Tray
  readonly review: ReviewQueue
  readonly journal: Journal
  readonly textHistory: TextHistory
  readonly trash: Trash
  readonly find: FindEverywhere
  readonly actors: ActorsDesk
  readonly meetings: MeetingsDesk
  readonly chronology: ChronologyDesk
  readonly notes: NotesDesk
  readonly briefings: BriefingsDesk
  readonly lexicon: LexiconDesk
  readonly templates: TemplatesDesk
  readonly recordExport: RecordExport
  readonly panes: TwoPanes
  readonly layoutMemory: LayoutMemory

  constructor(client: Client, onChange: OnChange) {
    const { notices } = this
    const tools = { client, onChange, notices }
    this.client = client
    this.onChange = onChange
    this.preferences = new Preferences(client, notices, onChange)
    this.localModel = new LocalModel(client, notices)
    this.reader = new Reader(client, notices, onChange)
    const read = (id: string | null) => void this.reader.open(id)
    const show = (id: string) => this.go({ view: 'articles', id })
    this.importing = new Importing(client, notices, onChange, show, isWriting)
    this.tray = new Tray(client, notices, onChange, (id) => void this.importing.follow(id))
    this.takingBack = new TakingBack(client, notices)
    const whileSeen = (view: ViewName) => heardWhile(onChange, () => this.view === view)
    const seenAs = (view: ViewName) => ({ ...tools, onChange: whileSeen(view) })
    this.articles = new ArticleList(seenAs('articles'), read)
    this.review = new ReviewQueue(client, notices, whileSeen('review'))
    this.journal = new Journal(client, notices, onChange)
    const go = (destination: Destination) => this.go(destination)
    this.textHistory = new TextHistory({ ...tools, saveEverything, go })
    this.trash = new Trash(tools)
    this.find = new FindEverywhere(client, notices)
    this.actors = new ActorsDesk(seenAs('actors'), () => dayOf(new Date().toISOString()))
    this.meetings = new MeetingsDesk(seenAs('meetings'))
    this.chronology = new ChronologyDesk(seenAs('chronology'))
    const elsewhere = (view: 'notes' | 'briefings') => (id: string) =>
      this.panes.work.reveal({ view, id })
    this.notes = new NotesDesk({ ...tools, elsewhere: elsewhere('notes') })
    this.briefings = new BriefingsDesk({ ...tools, elsewhere: elsewhere('briefings') })
    this.lexicon = new LexiconDesk(seenAs('lexicon'))
    this.templates = new TemplatesDesk(tools)
    this.recordExport = new RecordExport(tools)
    this.panes = new TwoPanes(tools, { views: this, visits: this.visits, go: (to) => this.go(to) })
    this.layoutMemory = new LayoutMemory(tools, this.panes.work, () => ({
      view: this.view,
      shown: this.panes.main.shown(),
    }))
    onChange(['proposals', 'articles'], () => void this.#count())
  }

  /** Reads what the first screen needs. */
  async start(): Promise<void> {
    await Promise.all([
      this.preferences.load(),
      this.articles.reload(),
      this.tray.load(),
      this.journal.load(),
      this.#count(),
      tellRecovery(this.client, this.notices),
      this.layoutMemory.restore((destination) => this.#arrive(destination)),
    ])
  }

  go(destination: Destination): void {
    if (this.panes.arrives(destination)) return this.#closeDialogs()
    this.visits.leave({ view: this.view, id: this.panes.main.id }, destination)
    this.#arrive(destination)
  }

  /** Shows the versions of a text; of the one being written when none is named. */
  showVersions(text: (OneText & { title: string }) | null = textWritten(this.panes.inHand)): void {
    if (text) void this.textHistory.show(text)
  }

  /** Goes back (-1) or forward (1) among the places visited. */
  goTo(step: -1 | 1): void {
    const destination = this.visits.step(step, { view: this.view, id: this.panes.main.id })
    if (destination) this.#arrive(destination)
  }

  /** Reviews the article being read. */
  reviewArticle(): void {
    const id = this.panes.reading?.article?.id
    if (id) this.go({ view: 'review', id })
  }

  /** Undoes what was done last; in the review, comes back to the proposal undecided again. */
  async undo(): Promise<void> {
    const decidedLast = this.review.decided.at(-1)
    const undone = await this.journal.undo()
    if (!undone) return
    this.notices.tell('app.undone', { operation: operationName(undone) })
    if (this.view === 'review') await this.review.returnTo(decidedLast)
  }

  async redo(): Promise<void> {
    const redone = await this.journal.redo()
    if (!redone) return
    this.notices.tell('app.redone', { operation: operationName(redone) })
  }

  /** Shows or hides the preview of the text being written. */
  togglePreview(): void {
    this.panes.writing?.togglePreview()
  }

  /** Assembles a briefing from a meeting and goes there. */
  async writeBriefing(meetingId: string): Promise<void> {
    const language = interfaceLanguage()
    const subject = { kind: 'meeting', id: meetingId } as const
    const wanted = { template: usualTemplate[language], subject, language }
    const created = await this.notices.attempt(() => this.client.briefings.create(wanted))
    if (created) this.go({ view: 'briefings', id: created.id, created: true })
  }

  /** Closes the window once every word is on disk; stays when one cannot be written. */
  async quit(): Promise<void> {
    if (await saveEverything()) await this.client.application.quit({})
  }

  #arrive({ view, id, passageId, created }: Destination): void {
    this.#closeDialogs()
    this.#closeForms()
    this.view = view
    switch (view) {
      case 'articles':
        return this.#showArticle(id, passageId)
      case 'review':
        return void this.review.review(id ?? null)
      case 'chronology':
        return void this.chronology.reload()
      case 'actors':
      case 'meetings':
      case 'notes':
      case 'lexicon':
      case 'templates':
        return this.#showRecord(this[view], id)
      case 'briefings':
        if (created && id) this.briefings.createdId = id
        return this.#showRecord(this.briefings, id)
      case 'history':
        return void this.journal.list()
    }
  }

  #closeDialogs(): void {
    this.dialog = null
    this.find.close()
  }

  /** A form left by going elsewhere would open again on coming back. */
  #closeForms(): void {
    const { actors, meetings, briefings, lexicon } = this
    for (const desk of [actors, meetings, briefings, lexicon]) desk.creating = false
    this.chronology.edited = null
  }

  #showArticle(id: string | undefined, passageId: string | undefined): void {
    if (id) void this.articles.open(id)
    if (id) void this.reader.open(id, passageId ?? null)
    void this.articles.reload()
  }

  #showRecord(desk: Shown, id: string | undefined): void {
    void desk.reload()
    if (id) void desk.open(id)
  }

  readonly #count = oneAtATime(async () => {
    const waiting = await this.notices.attempt(() => this.client.proposals.waiting({}))
    if (waiting) this.waiting = waiting
  })
}

export const [getApp, setApp] = createContext<AppState>()
