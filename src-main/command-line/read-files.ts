import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
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

/** French or English, for importers that ask. */
export function languageOfText(text: string): Language {
  return guessLanguage(tokenise(text))
}
