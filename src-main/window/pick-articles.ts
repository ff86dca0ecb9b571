import { type BrowserWindow, dialog } from 'electron'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../shared/app-error.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'

/** A file the person chose, read. */
export type PickedFile = { name: string; bytes: Uint8Array }

/**
 * Asks which articles to import with the system's dialog, and reads them; empty when the person
 * cancels. No more than one byte over `limit` is read of a file: enough for the importer to refuse it.
 * @throws AppError fileUnreadable
 */
export async function pickArticles(
  window: BrowserWindow,
  language: Language,
  extensions: readonly string[],
  limit: number,
): Promise<PickedFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate(language, 'native.importTitle'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: translate(language, 'native.articleFiles'),
        extensions: extensions.map((extension) => extension.replace('.', '')),
      },
    ],
  })
  return filePaths.map((path) => ({ name: basename(path), bytes: readUpTo(path, limit) }))
}

function readUpTo(path: string, limit: number): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      const size = Math.min(fstatSync(file).size, limit + 1)
      const bytes = new Uint8Array(size)
      let read = 0
      while (read < size) {
        const got = readSync(file, bytes, read, size - read, read)
        if (got === 0) break
        read += got
      }
      return bytes.subarray(0, read)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new AppError('fileUnreadable', String(error), { fileName: basename(path) })
  }
}
