import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import type { CommandGroup } from '../../src-main/shared/offered-command.ts'
import type { AppState } from './app-state.svelte.ts'
import { views } from './views.ts'

/** Something the person can ask for, by key, palette or menu. */
export type Command = {
  id: string
  label: MessageKey
  group: CommandGroup
  /** Chords that run it; the first is the one shown. */
  keys: readonly string[]
  /** Leaves the keys to the text field being written in, which has its own meaning for them. */
  outsideText?: boolean
  /** When it makes sense; always, if absent. */
  when?: (app: AppState) => boolean
  run: (app: AppState) => void
}

const reading = (app: AppState) => app.view === 'articles' && app.reader.article !== null
const deciding = (app: AppState) =>
  app.view === 'review' && app.review.current !== undefined && app.review.draft === null
const correcting = (app: AppState) => app.view === 'review' && app.review.draft !== null
const briefing = (app: AppState) => app.view === 'briefings' && app.briefings.page !== null

/**
 * Every command of the window. Keys, palette, shortcut sheet and menus are all read from here; the
 * native menu sends the ids.
 */
export const commands: readonly Command[] = [
  {
    id: 'paste',
    label: 'command.paste',
    group: 'file',
    keys: ['Mod+Shift+V'],
    run: (app) => app.importing.askPasted(),
  },
  {
    id: 'openFiles',
    label: 'command.openFiles',
    group: 'file',
    keys: ['Mod+o'],
    run: (app) => void app.importing.importPicked(),
  },
  {
    id: 'openSample',
    label: 'command.openSample',
    group: 'file',
    keys: [],
    run: (app) => void app.importing.importSample(),
  },
  {
    id: 'newNote',
    label: 'command.newNote',
    group: 'write',
    keys: ['Mod+n'],
    // In the desk's views the same keys create what the view lists.
    when: (app) => ['articles', 'review', 'history'].includes(app.view),
    run: (app) => void app.newNote(),
  },
  {
    id: 'exportPdf',
    label: 'command.exportPdf',
    group: 'write',
    keys: ['Mod+p'],
    when: briefing,
    run: (app) => void app.briefings.export('pdf'),
  },
  {
    id: 'exportMarkdown',
    label: 'command.exportMarkdown',
    group: 'write',
    keys: ['Mod+Shift+E'],
    when: briefing,
    run: (app) => void app.briefings.export('markdown'),
  },
  {
    id: 'undo',
    label: 'command.undo',
    group: 'edit',
    keys: ['Mod+z'],
    outsideText: true,
    when: (app) => app.journal.state.undo !== null,
    run: (app) => void app.undo(),
  },
  {
    id: 'redo',
    label: 'command.redo',
    group: 'edit',
    keys: ['Mod+Shift+Z', 'Mod+y'],
    outsideText: true,
    when: (app) => app.journal.state.redo !== null,
    run: (app) => void app.redo(),
  },
  {
    id: 'find',
    label: 'command.find',
    group: 'go',
    keys: ['Mod+k', 'Mod+f'],
    run: (app) => app.find.show(),
  },
  ...views.map((view, index): Command => ({
    id: `go.${view.name}`,
    label: view.label,
    group: 'go',
    keys: [`Mod+${index + 1}`],
    run: (app) => app.go({ view: view.name }),
  })),
  {
    id: 'back',
    label: 'command.back',
    group: 'go',
    keys: ['Alt+ArrowLeft'],
    when: (app) => app.visits.canGoBack,
    run: (app) => app.goTo(-1),
  },
  {
    id: 'forward',
    label: 'command.forward',
    group: 'go',
    keys: ['Alt+ArrowRight'],
    when: (app) => app.visits.canGoForward,
    run: (app) => app.goTo(1),
  },
  {
    id: 'reviewArticle',
    label: 'command.reviewArticle',
    group: 'article',
    keys: ['e'],
    when: (app) => reading(app) && (app.articles.selected?.waiting ?? 0) > 0,
    run: (app) => app.reviewArticle(),
  },
  {
    id: 'anchor',
    label: 'command.anchor',
    group: 'article',
    keys: ['p'],
    when: reading,
    run: (app) => void app.reader.anchor(),
  },
  {
    id: 'copyCitation',
    label: 'command.copyCitation',
    group: 'article',
    keys: ['c'],
    when: reading,
    run: (app) => app.copyReference(),
  },
  {
    id: 'togglePanel',
    label: 'command.togglePanel',
    group: 'article',
    keys: ['i'],
    when: reading,
    run: (app) => (app.reader.panelOpen = !app.reader.panelOpen),
  },
  {
    id: 'toggleMarks',
    label: 'command.toggleMarks',
    group: 'article',
    keys: ['h'],
    when: reading,
    run: (app) => (app.reader.marking = !app.reader.marking),
  },
  {
    id: 'removeArticle',
    label: 'command.removeArticle',
    group: 'article',
    keys: ['Delete'],
    when: reading,
    run: (app) => {
      const id = app.reader.article?.id
      if (id) void app.articles.remove(id)
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
  {
    id: 'palette',
    label: 'command.palette',
    group: 'help',
    keys: ['Mod+Shift+P'],
    run: (app) => (app.dialog = 'palette'),
  },
  {
    id: 'settings',
    label: 'command.settings',
    group: 'help',
    keys: ['Mod+,'],
    run: (app) => (app.dialog = 'settings'),
  },
  {
    id: 'shortcuts',
    label: 'command.shortcuts',
    group: 'help',
    keys: ['F1', '?'],
    run: (app) => (app.dialog = 'shortcuts'),
  },
  {
    id: 'about',
    label: 'command.about',
    group: 'help',
    keys: [],
    run: (app) => (app.dialog = 'about'),
  },
  {
    id: 'quit',
    label: 'command.quit',
    group: 'file',
    keys: ['Mod+q'],
    run: (app) => void app.quit(),
  },
]

/** Whether a command makes sense now. */
export function isAvailable(command: Command, app: AppState): boolean {
  return command.when?.(app) ?? true
}

/** Runs a command by its id, if it makes sense now; unknown ids do nothing. */
export function runCommand(id: string, app: AppState): void {
  const command = commands.find((one) => one.id === id)
  if (command && isAvailable(command, app)) command.run(app)
}
