import { AppError } from '../shared/app-error.ts'
import { fromMarkdown } from './from-markdown.ts'
import { fromPasted, fromText } from './from-text.ts'
import type { Importer } from './importer.ts'

/** Every format that can be imported. */
export const importers: readonly Importer[] = [fromPasted, fromText, fromMarkdown]

/** The endings of file names that can be imported, with the point: what a file dialog offers. */
export const importableExtensions: readonly string[] = importers.flatMap(
  (importer) => importer.extensions,
)

/** The importer for a file, by the ending of its name. @throws AppError unsupportedFile */
export function importerFor(fileName: string): Importer {
  const extension = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
  const importer = importers.find(({ extensions }) => extensions.includes(extension))
  if (!importer)
    throw new AppError('unsupportedFile', `no importer reads ${extension || 'this file'}`, {
      fileName,
      formats: importableExtensions.join(', '),
    })
  return importer
}
