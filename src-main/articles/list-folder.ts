import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { limits } from '../importing/limits.ts'
import { AppError } from '../shared/app-error.ts'
import type { FileToRead } from './import-jobs.ts'

/** A file on disk: its path within the folder that was listed, its size and when it last changed. */
export type ListedFile = { name: string; path: string; byteLength: number; modifiedAt: string }

/** Folders inside one another that are looked into. */
const deepest = 32

/**
 * Every file of a folder and the folders inside, in order of name. Hidden files and links are passed
 * over: a link may lead anywhere. What cannot be looked at, a folder inside or a file that has just
 * gone, is listed all the same, so that reading it says so.
 * @throws AppError fileUnreadable (the folder itself cannot be read)
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  const found: ListedFile[] = []
  const list = (path: string, byteLength: number, modifiedAt: Date) => {
    const name = relative(folder, path).replaceAll('\\', '/')
    found.push({ name, path, byteLength, modifiedAt: modifiedAt.toISOString() })
  }
  async function look(inside: string, depth: number): Promise<void> {
    const entries = depth > deepest ? null : await entriesOf(inside)
    if (entries === null && depth === 0)
      throw new AppError('fileUnreadable', `${folder} cannot be listed`, { fileName: folder })
    if (entries === null) return list(inside, 0, new Date(0))
    for (const entry of entries.toSorted((one, other) => one.name.localeCompare(other.name))) {
      const path = join(inside, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) await look(path, depth + 1)
      if (!entry.isFile()) continue
      const known = await stat(path).catch(() => null)
      list(path, known?.size ?? 0, known?.mtime ?? new Date(0))
    }
  }
  await look(folder, 0)
  return found
}

/** What a folder holds; null when it cannot be read. */
function entriesOf(folder: string): Promise<Dirent[] | null> {
  return readdir(folder, { withFileTypes: true }).catch(() => null)
}

/** The bytes of a file. @throws AppError fileUnreadable, fileTooLarge (above what any importer takes) */
export async function readListed(path: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > limits.archiveBytes)
      throw new AppError('fileTooLarge', `${size} bytes`, {
        fileName: name,
        limit: String(limits.archiveBytes / (1024 * 1024)),
      })
    // Not the Buffer itself: its `slice` does not copy, and readers that ask for plain bytes refuse it.
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('fileUnreadable', String(error), { fileName: name })
  }
}

/**
 * What the person picked as files to read: those of the folder with all inside, or the files themselves.
 * Null when they cancelled. @throws AppError fileUnreadable
 */
export async function filesPicked(
  what: 'files' | 'folder',
  paths: readonly string[],
): Promise<{ source: string; files: FileToRead[] } | null> {
  const [first] = paths
  if (first === undefined) return null
  const listed =
    what === 'folder'
      ? await listFolder(first)
      : paths.map((path) => ({ name: basename(path), path }))
  const files = listed.map(({ name, path }) => ({ name, read: () => readListed(path, name) }))
  return { source: what === 'folder' || paths.length === 1 ? basename(first) : '', files }
}
