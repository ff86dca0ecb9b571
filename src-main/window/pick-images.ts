import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/** Asks which images to put into a text with the system's dialog; none when the person cancels. */
export function pickingImages(window: BrowserWindow, language: () => Language) {
  return async function askFiles(): Promise<string[]> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: translate(language(), 'native.imageTitle'),
      properties: ['openFile', 'multiSelections'],
      filters: [
        {
          name: translate(language(), 'native.imageFiles'),
          extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif'],
        },
      ],
    })
    return filePaths
  }
}
