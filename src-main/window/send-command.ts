import type { BrowserWindow } from 'electron'

/** Sends the window a command of its own table, chosen in the native menu. */
export function sendCommand(window: BrowserWindow, command: string): void {
  if (!window.isDestroyed()) window.webContents.send('command', command)
}
