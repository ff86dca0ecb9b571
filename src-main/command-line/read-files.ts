import { readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { listFolder } from '../articles/list-folder.ts'
import { guessLanguage } from '../extracting/language.ts'
import { tokenise } from '../extracting/tokens.ts'
import { AppError } from '../shared/app-error.ts'
import type { Language } from '../shared/language.ts'

export type ReadFile = { name: string; bytes: Uint8Array }

/** One file named on the command line. @throws AppError fileUnreadable */
export function readGivenFile(folder: string, given: string): ReadFile {
  try {
    return { name: basename(given), bytes: new Uint8Array(readFileSync(resolve(folder, given))) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new AppError('fileUnreadable', message, { fileName: given })
  }
}

/** A file to import: how it is called on the command line, and where it is. */
type NamedFile = { name: string; path: string }

/**
 * The files named on the command line, a folder standing for every file in it and in the folders
 * inside, in order of name. @throws AppError fileUnreadable
 */
export async function expandFolders(
  folder: string,
  given: readonly string[],
): Promise<NamedFile[]> {
  const expanded = await Promise.all(
    given.map(async (one) => {
      const place = resolve(folder, one)
      if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [{ name: one, path: place }]
      return (await listFolder(place)).map(({ name, path }) => ({ name: join(one, name), path }))
    }),
  )
  return expanded.flat()
}

/** French or English, for importers that ask. */
export function languageOfText(text: string): Language {
  return guessLanguage(tokenise(text))
}
