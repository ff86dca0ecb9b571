import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/**
 * Asks which articles to import with the system's dialog: files, or one folder. Answers their paths,
 * none when the person cancels.
 */
export async function pickArticles(
  window: BrowserWindow,
  language: Language,
  what: 'files' | 'folder',
  extensions: readonly string[],
): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(
    window,
    what === 'folder'
      ? { title: translate(language, 'native.folderTitle'), properties: ['openDirectory'] }
      : {
          title: translate(language, 'native.importTitle'),
          properties: ['openFile', 'multiSelections'],
          filters: [
            {
              name: translate(language, 'native.articleFiles'),
              extensions: extensions.map((extension) => extension.replace('.', '')),
            },
          ],
        },
  )
  return filePaths
}
