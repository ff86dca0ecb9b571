import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../shared/app-error.ts'

/** What a file is to hold, whole or piece by piece. */
export type FileContent = Uint8Array | string | Iterable<Uint8Array | string>

/**
 * Writes a file so that at every moment either the old content or the new one stands whole: beside
 * it, flushed to disk, then renamed. Makes the folder when it is missing. Content that comes in pieces
 * is asked for as it is written, and may throw: the old file is untouched then too.
 * @throws AppError diskFull, cannotWriteFile; the old file is untouched then
 */
export function writeFileSafely(path: string, content: FileContent): void {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path)}.${randomUUID()}.part`)
  const whole = typeof content === 'string' || content instanceof Uint8Array
  try {
    mkdirSync(folder, { recursive: true })
    const file = openSync(beside, 'wx', 0o644)
    try {
      for (const piece of whole ? [content] : content) writeWhole(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    flushFolder(folder)
  } catch (error) {
    discard(beside)
    throw writeError(error, path)
  }
}

function writeWhole(file: number, piece: Uint8Array | string): void {
  const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

/** Whatever stands there; the first failure is the one to tell. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It was never made: its folder is no folder.
  }
}

/** The rename itself reaches the disk with its folder; Windows cannot open one, and needs not. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function writeError(error: unknown, path: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  return new AppError(full ? 'diskFull' : 'cannotWriteFile', error.message, { path })
}
