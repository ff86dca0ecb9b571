import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/** Asks whether to quit although words could not be saved; true to quit. Staying is the default. */
export async function confirmLosing(window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate(language, 'native.unsaved'),
    detail: translate(language, 'native.unsavedDetail'),
    buttons: [translate(language, 'native.stay'), translate(language, 'native.quitAnyway')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
