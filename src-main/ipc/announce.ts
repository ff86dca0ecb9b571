import type { BrowserWindow } from 'electron'
import type { Change } from '../shared/change.ts'

/** Tells the window which records were written; it reloads what it shows of them. */
export function announce(window: BrowserWindow, change: Change): void {
  if (!window.isDestroyed()) window.webContents.send('change', change)
}

/** Sends the window a command of its own table, chosen in the native menu. */
export function sendCommand(window: BrowserWindow, command: string): void {
  if (!window.isDestroyed()) window.webContents.send('command', command)
}
