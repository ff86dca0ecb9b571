import { isViewable } from '../articles/reader.svelte.ts'
import type { AppState } from './app-state.svelte.ts'
import { citeInText } from './cite-in-text.ts'
import type { Command } from './command.ts'
import { copyReference } from './copy-reference.ts'

const reading = (app: AppState) => app.panes.reading !== null
/** An article is read in its own view, with its list and its details. */
const inView = (app: AppState) => app.panes.reading === app.reader
const hasWaiting = (app: AppState) =>
  app.panes.reading?.items.some(({ status }) => status === 'proposed') === true
const deciding = (app: AppState) =>
  app.view === 'review' && app.review.current !== undefined && app.review.draft === null
const correcting = (app: AppState) => app.view === 'review' && app.review.draft !== null

/** How the edges of the words of a proposal are moved while it is corrected. */
const bounds = [
  { id: 'startEarlier', key: 'ArrowUp', edge: 'start', by: -1 },
  { id: 'startLater', key: 'ArrowDown', edge: 'start', by: 1 },
  { id: 'endEarlier', key: 'ArrowLeft', edge: 'end', by: -1 },
  { id: 'endLater', key: 'ArrowRight', edge: 'end', by: 1 },
] as const

/** The part of the table of commands that is about the article read and its review. */
export const readingCommands: readonly Command[] = [
  {
    id: 'reviewArticle',
    label: 'command.reviewArticle',
    group: 'article',
    keys: ['e'],
    when: (app) => reading(app) && hasWaiting(app),
    run: (app) => app.reviewArticle(),
  },
  {
    id: 'anchor',
    label: 'command.anchor',
    group: 'article',
    keys: ['p'],
    when: reading,
    run: (app) => void app.panes.reading?.anchor(),
  },
  {
    id: 'citeInText',
    label: 'tradecraft.citeInNote',
    group: 'article',
    keys: ['n'],
    when: reading,
    run: (app) => void citeInText(app.panes, app.notices),
  },
  {
    id: 'copyCitation',
    label: 'command.copyCitation',
    group: 'article',
    keys: ['c'],
    when: reading,
    run: (app) => copyReference(app.panes.reading, app.notices),
  },
  {
    id: 'togglePanel',
    label: 'command.togglePanel',
    group: 'article',
    keys: ['i'],
    when: inView,
    run: (app) => (app.reader.panelOpen = !app.reader.panelOpen),
  },
  {
    id: 'viewOriginal',
    label: 'articles.viewOriginal',
    group: 'article',
    keys: ['o'],
    when: (app) => app.panes.reading?.article != null && isViewable(app.panes.reading.article),
    run: (app) => app.panes.reading?.viewOriginal(),
  },
  {
    id: 'toggleMarks',
    label: 'command.toggleMarks',
    group: 'article',
    keys: ['h'],
    when: reading,
    run(app) {
      const { reading: reader } = app.panes
      if (reader) reader.marking = !reader.marking
    },
  },
  {
    id: 'removeArticle',
    label: 'command.removeArticle',
    group: 'article',
    keys: ['Delete'],
    when: inView,
    run: (app) => {
      const { article } = app.reader
      if (article) void app.articles.remove(article)
    },
  },
  {
    id: 'takeBack',
    label: 'articles.takeBack',
    group: 'article',
    keys: ['Shift+Delete'],
    when: inView,
    run: (app) => {
      const id = app.reader.article?.id
      if (id) void app.takingBack.ask([id])
    },
  },
  {
    id: 'accept',
    label: 'command.accept',
    group: 'review',
    keys: ['a', 'Enter'],
    when: deciding,
    run: (app) => void app.review.accept(),
  },
  {
    id: 'correct',
    label: 'command.correct',
    group: 'review',
    keys: ['c'],
    when: deciding,
    run: (app) => app.review.correct(),
  },
  {
    id: 'reject',
    label: 'command.reject',
    group: 'review',
    keys: ['r'],
    when: deciding,
    run: (app) => void app.review.reject(),
  },
  {
    id: 'neverPropose',
    label: 'lexicon.neverPropose',
    group: 'review',
    keys: ['n'],
    when: (app) =>
      app.view === 'review' && app.review.draft === null && app.review.rejected.offered !== null,
    run: (app) => void app.review.rejected.neverPropose(),
  },
  {
    id: 'next',
    label: 'command.next',
    group: 'review',
    keys: ['j', 'ArrowDown'],
    when: deciding,
    run: (app) => void app.review.next(),
  },
  {
    id: 'previous',
    label: 'command.previous',
    group: 'review',
    keys: ['k', 'ArrowUp'],
    when: deciding,
    run: (app) => void app.review.previous(),
  },
  ...bounds.map(({ id, key, edge, by }) => ({
    id,
    label: `command.${id}` as const,
    group: 'review' as const,
    keys: [`Alt+Shift+${key}`],
    when: correcting,
    run: (app: AppState) => void app.review.stretch(edge, by),
  })),
  {
    id: 'acceptCorrected',
    label: 'command.acceptCorrected',
    group: 'review',
    keys: ['Mod+Enter'],
    when: correcting,
    run: (app) => void app.review.acceptCorrected(),
  },
  {
    id: 'cancelCorrection',
    label: 'command.cancelCorrection',
    group: 'review',
    keys: ['Escape'],
    when: correcting,
    run: (app) => app.review.cancelCorrection(),
  },
]
