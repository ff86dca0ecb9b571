import type { AppState } from './app-state.svelte.ts'
import { beginFromTemplate, beginNew, beginNote } from './begin-new.ts'
import { type Command, isAvailable } from './command.ts'
import { fileCommands } from './file-commands.ts'
import { focusPane } from './panes.ts'
import { readingCommands } from './reading-commands.ts'
import { tabCommands } from './tab-commands.ts'
import { views } from './views.ts'
import { briefing, writing, writingCommands } from './writing-commands.ts'

/**
 * Every command of the window. Keys, palette, shortcut sheet and menus are all read from here; the
 * native menu sends the ids.
 */
export const commands: readonly Command[] = [
  ...fileCommands,
  {
    id: 'newNote',
    label: 'command.newNote',
    group: 'write',
    keys: [],
    run: (app) => void beginNote(app),
  },
  {
    id: 'new',
    label: 'command.new',
    group: 'write',
    keys: ['Mod+n'],
    run: (app) => beginNew(app),
  },
  {
    id: 'preview',
    label: 'command.preview',
    group: 'write',
    keys: ['Mod+Shift+A'],
    when: writing,
    run: (app) => app.togglePreview(),
  },
  {
    id: 'versions',
    label: 'history.versions',
    group: 'write',
    keys: ['Mod+Shift+H'],
    when: writing,
    run: (app) => app.showVersions(),
  },
  {
    id: 'preflight',
    label: 'preflight.title',
    group: 'write',
    keys: ['Mod+Shift+L'],
    when: briefing,
    run: (app) => app.panes.briefing?.preflight.toggle(),
  },
  {
    id: 'exportPdf',
    label: 'command.exportPdf',
    group: 'write',
    keys: ['Mod+p'],
    when: briefing,
    run: (app) => void app.panes.briefing?.export('pdf'),
  },
  {
    id: 'exportMarkdown',
    label: 'command.exportMarkdown',
    group: 'write',
    keys: ['Mod+Shift+E'],
    when: briefing,
    run: (app) => void app.panes.briefing?.export('markdown'),
  },
  ...(['docx', 'html', 'text'] as const).map((format): Command => ({
    id: `export.${format}`,
    label: `command.export.${format}`,
    group: 'write',
    keys: [],
    when: briefing,
    run: (app) => void app.panes.briefing?.export(format),
  })),
  ...writingCommands,
  {
    id: 'refreshBriefing',
    label: 'briefings.refresh',
    group: 'write',
    keys: ['Mod+Shift+R'],
    when: (app) => briefing(app) && app.briefings.page?.briefing.subject.kind !== 'none',
    run: (app) => void app.briefings.refresh(),
  },
  {
    id: 'releaseBriefing',
    label: 'briefings.release',
    group: 'write',
    keys: ['Mod+Shift+D'],
    when: briefing,
    run: (app) => void app.briefings.release(),
  },
  {
    id: 'versionForReader',
    label: 'briefings.reader',
    group: 'write',
    keys: [],
    when: briefing,
    run: (app) => void app.panes.briefing?.readers.choose(),
  },
  {
    id: 'newFromTemplate',
    label: 'briefings.newFromTemplate',
    group: 'write',
    keys: ['Mod+Shift+N'],
    run: (app) => beginFromTemplate(app),
  },
  {
    id: 'importTemplate',
    label: 'templates.import',
    group: 'file',
    keys: [],
    run: (app) => {
      app.go({ view: 'templates' })
      void app.templates.importFile()
    },
  },
  {
    id: 'mergeActors',
    label: 'actors.merge',
    group: 'edit',
    keys: ['m'],
    when: (app) =>
      app.view === 'actors' && (app.actors.chosen.size > 1 || app.actors.opened !== null),
    run: (app) => app.actors.askMerge(),
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
    id: 'trash',
    label: 'history.trash',
    group: 'edit',
    keys: [],
    run: (app) => void app.trash.show(),
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
    keys: index < 9 ? [`Mod+${index + 1}`] : [],
    run: (app) => app.go({ view: view.name }),
  })),
  {
    id: 'nextPane',
    label: 'command.nextPane',
    group: 'go',
    keys: ['F6'],
    run: () => focusPane(1),
  },
  {
    id: 'previousPane',
    label: 'command.previousPane',
    group: 'go',
    keys: ['Shift+F6'],
    run: () => focusPane(-1),
  },
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
  ...tabCommands,
  ...readingCommands,
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

/** Runs a command by its id, if it makes sense now; unknown ids do nothing. */
export function runCommand(id: string, app: AppState): void {
  const command = commands.find((one) => one.id === id)
  if (command && isAvailable(command, app)) command.run(app)
}
