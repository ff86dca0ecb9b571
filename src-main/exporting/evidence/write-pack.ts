import { Zip, ZipDeflate } from 'fflate/browser'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/app-error.ts'
import { wallClock } from '../record/to-csv.ts'
import { writeFileSafely } from '../write-file-safely.ts'
import type { PackedFile } from './evidence-pack.ts'

/**
 * Writes a pack as a zip archive when the path ends in `.zip`, else as a new folder. Under another name
 * first, then renamed: nothing is there until all of it is.
 * @throws AppError cannotWriteFile (also when the folder is already there), diskFull, and what `files` throws
 */
export async function writePack(
  path: string,
  files: AsyncIterable<PackedFile>,
  at: Date,
): Promise<void> {
  if (/\.zip$/i.test(path)) writeFileSafely(path, await zipped(files, at))
  else await writeFolder(path, files)
}

async function zipped(files: AsyncIterable<PackedFile>, at: Date): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = wallClock(at)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  return pieces
}

async function writeFolder(path: string, files: AsyncIterable<PackedFile>): Promise<void> {
  if (existsSync(path)) throw new AppError('cannotWriteFile', `${path} is there`, { path })
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    for await (const { path: name, bytes } of files) writeFileSafely(join(beside, name), bytes)
    mkdirSync(dirname(path), { recursive: true })
    renameSync(beside, path)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}
