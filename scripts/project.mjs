import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever the current directory is. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project. */
export function inProject(...parts) {
  return join(projectFolder, ...parts)
}

/**
 * The folder for things worth keeping between clones (the Electron runtime), created when missing:
 * `$XDG_CACHE_HOME/aide-memoire`, else `~/.cache/aide-memoire`, else `.cache` in the project when the
 * home folder cannot be written.
 */
export function cacheFolder(environment = process.env) {
  const base = environment.XDG_CACHE_HOME || join(environment.HOME || homedir(), '.cache')
  const wished = join(base, 'aide-memoire')
  try {
    mkdirSync(wished, { recursive: true })
    return wished
  } catch {
    const fallback = inProject('.cache')
    mkdirSync(fallback, { recursive: true })
    return fallback
  }
}
