import { app, type BrowserWindow, dialog } from 'electron'
import { extname, join } from 'node:path'
import type { Language } from '../shared/language.ts'
import { type MessageKey, translate } from '../shared/messages/catalogue.ts'

const titles: Record<string, MessageKey> = {
  pdf: 'native.exportPdf',
  md: 'native.exportMarkdown',
  docx: 'native.exportDocx',
  csv: 'native.saveTable',
}

/**
 * Asks where to save a file with the system's dialog, proposing a name in the documents folder or in
 * the folder chosen last; null when the person cancels.
 */
export function savingAs(window: BrowserWindow, language: () => Language) {
  let folder: string | null = null
  return async function askPath(proposedName: string): Promise<string | null> {
    const extension = extname(proposedName).slice(1)
    const { filePath } = await dialog.showSaveDialog(window, {
      title: translate(language(), titles[extension] ?? 'native.saveFile'),
      defaultPath: join(folder ?? app.getPath('documents'), proposedName),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (!filePath) return null
    folder = join(filePath, '..')
    return filePath
  }
}

/** Writes a text where the person says, under its title; answers where, null when they cancel. */
export function savingElsewhere(
  askPath: (proposedName: string) => Promise<string | null>,
  write: (path: string, text: string) => void,
) {
  return async ({ title, text }: { title: string; text: string }) => {
    const name = title
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 80)
    const path = await askPath(`${name || 'Aide-Mémoire'}.md`)
    if (path !== null) write(path, text)
    return { path }
  }
}
