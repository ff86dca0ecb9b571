import type { AppState } from './app-state.svelte.ts'
import type { Command } from './command.ts'

const hasTab = (app: AppState) => app.panes.work.shown(app.panes.work.focused) !== null
const hasSeveral = (app: AppState) => app.panes.work.tabs(app.panes.work.focused).length > 1

/** The part of the table of commands that is about tabs and the two panes. */
export const tabCommands: readonly Command[] = [
  {
    id: 'nextTab',
    label: 'tabs.next',
    group: 'go',
    keys: ['Mod+Tab'],
    when: hasSeveral,
    run: (app) => void app.panes.work.step(1),
  },
  {
    id: 'previousTab',
    label: 'tabs.previous',
    group: 'go',
    keys: ['Mod+Shift+Tab'],
    when: hasSeveral,
    run: (app) => void app.panes.work.step(-1),
  },
  {
    id: 'moveTab',
    label: 'tabs.move',
    group: 'go',
    keys: ['Mod+Shift+X'],
    when: hasTab,
    run: (app) => void app.panes.move(),
  },
  {
    id: 'tabEarlier',
    label: 'tabs.earlier',
    group: 'go',
    keys: ['Mod+Shift+PageUp'],
    when: hasSeveral,
    run: (app) => app.panes.work.shift(-1),
  },
  {
    id: 'tabLater',
    label: 'tabs.later',
    group: 'go',
    keys: ['Mod+Shift+PageDown'],
    when: hasSeveral,
    run: (app) => app.panes.work.shift(1),
  },
  {
    id: 'closeTab',
    label: 'tabs.closeTab',
    group: 'go',
    keys: ['Mod+w'],
    when: hasTab,
    run: (app) => void app.panes.work.close(),
  },
  {
    id: 'reopenTab',
    label: 'tabs.reopen',
    group: 'go',
    keys: ['Mod+Shift+T'],
    when: (app) => app.panes.work.canReopen,
    run: (app) => void app.panes.work.reopen(),
  },
  {
    id: 'toggleList',
    label: 'tabs.toggleList',
    group: 'go',
    keys: ['F9'],
    when: (app) => app.panes.work.isSplit,
    run: (app) => (app.panes.work.listHidden = !app.panes.work.listHidden),
  },
]
