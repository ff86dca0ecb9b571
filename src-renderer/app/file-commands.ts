import type { Command } from './command.ts'

/** The part of the table of commands that is about files brought in and given out. */
export const fileCommands: readonly Command[] = [
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
    run: (app) => void app.importing.importPicked('files'),
  },
  {
    id: 'openFolder',
    label: 'articles.importFolder',
    group: 'file',
    keys: ['Mod+Shift+O'],
    run: (app) => void app.importing.importPicked('folder'),
  },
  {
    id: 'tray',
    label: 'articles.tray',
    group: 'file',
    keys: [],
    run: (app) => app.tray.show(),
  },
  {
    id: 'importReports',
    label: 'articles.reports',
    group: 'file',
    keys: [],
    run: (app) => void app.importing.showReports(),
  },
  {
    id: 'openSample',
    label: 'command.openSample',
    group: 'file',
    keys: [],
    run: (app) => void app.importing.importSample(),
  },
  {
    id: 'importWords',
    label: 'lexicon.import',
    group: 'file',
    keys: [],
    when: (app) => app.view === 'lexicon',
    run: (app) => void app.lexicon.importFile(),
  },
  {
    id: 'exportWords',
    label: 'lexicon.export',
    group: 'file',
    keys: [],
    when: (app) => app.view === 'lexicon',
    run: (app) => void app.lexicon.exportFile(),
  },
  {
    id: 'exportRecord',
    label: 'recordExport.command',
    group: 'file',
    keys: [],
    run: (app) => app.recordExport.show(),
  },
]
