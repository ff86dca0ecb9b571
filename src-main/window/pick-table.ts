import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/** Asks which table of word lists to read with the system's dialog; null when the person cancels. */
export function pickingTable(window: BrowserWindow, language: () => Language) {
  return async function askFile(): Promise<string | null> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: translate(language(), 'lexicon.fileTitle'),
      properties: ['openFile'],
      filters: [{ name: translate(language(), 'lexicon.fileKind'), extensions: ['csv'] }],
    })
    return filePaths[0] ?? null
  }
}
