import type { BrowserWindow } from 'electron'
import type { Change } from '../shared/change.ts'

/** Tells the window which records were written; it reloads what it shows of them. */
export function announce(window: BrowserWindow, change: Change): void {
  if (!window.isDestroyed()) window.webContents.send('change', change)
}
