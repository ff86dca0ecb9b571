import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Reply } from '../shared/contract.ts'
import type { Answer } from './answer.ts'

/**
 * Serves the window's calls. Only the top frame of the window given, showing a page of our own
 * protocol, is answered; anything else is refused without being looked at.
 */
export function serve(window: BrowserWindow, answer: Answer, origin: string): void {
  ipcMain.removeHandler('call')
  ipcMain.handle('call', (event, group: unknown, method: unknown, input: unknown) => {
    if (
      !fromWindow(event, window, origin) ||
      typeof group !== 'string' ||
      typeof method !== 'string'
    )
      return refused
    return answer(group, method, input)
  })
}

const refused: Reply = {
  ok: false,
  error: { code: 'internal', message: 'refused: not the window', detail: {} },
}

function fromWindow(event: IpcMainInvokeEvent, window: BrowserWindow, origin: string): boolean {
  const frame = event.senderFrame
  return (
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    // URL.origin is "null" for a scheme of one's own.
    frame.url.startsWith(`${origin}/`)
  )
}
