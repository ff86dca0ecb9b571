import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders below which nothing is looked for. */
const DEEPEST = 4

/** Every file below a folder, in order of name; none when there is no such folder. */
export function filesBelow(folder: string | undefined, depth = 0): string[] {
  if (folder === undefined || depth > DEEPEST || !isFolder(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path, depth + 1) : [path]
    })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
