import { fromHtml } from './from-html.ts'
import { fromMarkdown } from './from-markdown.ts'
import { fromPasted, fromText } from './from-text.ts'
import type { Importer } from './importer.ts'

/** Every format that can be imported. */
export const importers: readonly Importer[] = [fromPasted, fromText, fromMarkdown, fromHtml]

/** The endings of file names that can be imported, with the point: what a file dialog offers. */
export const importableExtensions: readonly string[] = importers.flatMap(
  (importer) => importer.extensions,
)
