import { type BrowserWindow, dialog, shell } from 'electron'
import { AppError } from '../shared/app-error.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/**
 * Opens an address in the system's browser once the person has agreed; the application itself
 * requests nothing.
 * @throws AppError addressRefused for anything but http and https
 */
export async function openExternal(
  window: BrowserWindow,
  address: string,
  language: Language,
): Promise<boolean> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new AppError('addressRefused', address)
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate(language, 'native.openExternal'),
    detail: url.href,
    buttons: [translate(language, 'native.open'), translate(language, 'native.cancel')],
    defaultId: 1,
    cancelId: 1,
  })
  if (response !== 0) return false
  await shell.openExternal(url.href)
  return true
}
