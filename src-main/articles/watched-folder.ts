import { type FSWatcher, watch } from 'node:fs'
import { basename, extname } from 'node:path'
import { importableExtensions } from '../importing/importers.ts'
import type { ImportOutcome } from '../shared/article.ts'
import type { Tray } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import type { ImportJobs } from './import-jobs.ts'
import { importsStore } from './imports-store.ts'
import { type ListedFile, listFolder, readListed } from './list-folder.ts'
import { watchedStore } from './watched-store.ts'

export type WatchedFolder = ReturnType<typeof watchedFolder>

/** How long a folder must rest before its tray is told to have changed, in milliseconds. */
const rest = 300
/** How often a folder that cannot be reached is looked for again, in milliseconds. */
const lookAgain = 10_000

/**
 * Watches one folder while the application runs: files that come wait in a tray until the person
 * imports or ignores them; nothing enters by itself. A folder that is unplugged is told as such and
 * watched again when it is back. `announce` is called when the tray may have changed.
 */
export function watchedFolder(store: Store, jobs: ImportJobs, announce: () => void) {
  const watched = watchedStore(store)
  const imports = importsStore(store)
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | null = null

  function later(run: () => void, delay: number): void {
    if (timer) clearTimeout(timer)
    timer = setTimeout(run, delay)
    // A pending look does not keep the application alive.
    timer.unref()
  }

  function stop(): void {
    watcher?.close()
    watcher = null
    if (timer) clearTimeout(timer)
    timer = null
  }

  function start(): void {
    stop()
    const folder = watched.folder()
    if (folder === null) return
    try {
      watcher = watch(folder, { recursive: true, persistent: false }, () => later(announce, rest))
      watcher.on('error', lost)
    } catch {
      lost()
    }
  }

  function lost(): void {
    watcher?.close()
    watcher = null
    later(() => {
      start()
      announce()
    }, lookAgain)
  }

  async function waiting(folder: string): Promise<ListedFile[]> {
    const files = await listFolder(folder)
    return files.filter(
      (file) =>
        importableExtensions.includes(extname(file.name).toLowerCase()) && !watched.isSettled(file),
    )
  }

  async function chosen(names: readonly string[] | null): Promise<ListedFile[]> {
    const folder = watched.folder()
    if (folder === null) return []
    const files = await waiting(folder)
    return names === null ? files : files.filter(({ name }) => names.includes(name))
  }

  return {
    start,
    stop,
    /** Watches another folder; null watches none. */
    choose(folder: string | null): void {
      watched.choose(folder)
      start()
      announce()
    },
    /** What waits, in order of name. */
    async tray(): Promise<Tray> {
      const folder = watched.folder()
      if (folder === null) return { folder, reachable: false, files: [] }
      try {
        const files = await waiting(folder)
        const told = files.map(({ name, byteLength, modifiedAt }) => ({
          name,
          byteLength,
          modifiedAt,
        }))
        return { folder, reachable: true, files: told }
      } catch {
        lost()
        return { folder, reachable: false, files: [] }
      }
    },
    /**
     * Imports files of the tray, all when no names are given. Those that were read leave it, whatever became
     * of them; the report tells. Null when none of them waits.
     */
    async takeIn(names: readonly string[] | null) {
      const files = await chosen(names)
      if (files.length === 0) return null
      const toRead = files.map(({ name, path }) => ({ name, read: () => readListed(path, name) }))
      const { id, ended } = jobs.start(basename(watched.folder() ?? ''), toRead)
      const settled = ended.then(() => {
        const outcomes = imports.outcomes(id)
        watched.settle(files.filter(({ name }) => wasRead(name, outcomes)))
        announce()
      })
      return { id, ended: settled }
    },
    /** Files leave the tray without being imported; one that changes later comes back. */
    async ignore(names: readonly string[]): Promise<void> {
      watched.settle(await chosen(names))
      announce()
    },
  }
}

function wasRead(name: string, outcomes: readonly ImportOutcome[]): boolean {
  return outcomes.some(
    ({ fileName, error }) =>
      (fileName === name || fileName.startsWith(`${name} › `)) && error?.code !== 'fileUnreadable',
  )
}
