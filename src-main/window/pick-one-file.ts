import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../shared/language.ts'
import { type MessageKey, translate } from '../shared/messages/catalogue.ts'

/** Asks which table of word lists to read with the system's dialog; null when the person cancels. */
export function pickingTable(window: BrowserWindow, language: () => Language) {
  return picking(window, language, ['lexicon.fileTitle', 'lexicon.fileKind', 'csv'])
}

/** Asks which template to read with the system's dialog; null when the person cancels. */
export function pickingTemplate(window: BrowserWindow, language: () => Language) {
  return picking(window, language, ['templates.fileTitle', 'templates.fileKind', 'md'])
}

function picking(
  window: BrowserWindow,
  language: () => Language,
  [title, kind, extension]: [MessageKey, MessageKey, string],
) {
  return async function askFile(): Promise<string | null> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: translate(language(), title),
      properties: ['openFile'],
      filters: [{ name: translate(language(), kind), extensions: [extension] }],
    })
    return filePaths[0] ?? null
  }
}
