import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'

/** The templates that come with the application, by name: their Markdown. `resources` is its folder of that name. */
export function shippedTemplates(resources: string): () => ReadonlyMap<string, string> {
  const folder = join(resources, 'document', 'templates')
  let read: ReadonlyMap<string, string> | null = null
  return () =>
    (read ??= new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .toSorted()
        .map((file) => [parse(file).name, readFileSync(join(folder, file), 'utf8')]),
    ))
}
