import { inflateRawSync } from 'node:zlib'
import { AppError } from '../shared/app-error.ts'
import { damaged } from './damaged.ts'
import { limits } from './limits.ts'

/** One file of an archive, as the archive's own list describes it. */
export type ZipEntry = {
  name: string
  packedSize: number
  size: number
  method: number
  encrypted: boolean
  symlink: boolean
  offset: number
}

const localSignature = 0x04034b50
const entrySignature = 0x02014b50
const endSignature = 0x06054b50
const endLength = 22

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** Names of the files of an archive, for telling what it is; none when its list cannot be read. */
export function fileNames(bytes: Uint8Array): string[] {
  try {
    return listEntries(bytes).map(({ name }) => name)
  } catch {
    return []
  }
}

/**
 * The files of an archive, folders left out, in the order of its list. We read the list ourselves, so
 * that every size is checked before anything is unpacked.
 * @throws AppError damagedFile; archiveUnsafe for too many entries
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfList(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries) throw new AppError('archiveUnsafe', `${count} entries`)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature)
      throw new AppError('damagedFile', 'the list of the archive is cut short')
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const entry = {
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      // The high half holds the Unix mode where the archive was made on Unix.
      symlink: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
      offset: view.getUint32(at + 42, true),
    }
    if (!entry.name.endsWith('/')) entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Refuses what an archive should not hold: names that lead out of it, symbolic links, more than it may
 * unpack to, entries that share their bytes.
 * @throws AppError archiveUnsafe, encrypted
 */
export function checkEntries(entries: readonly ZipEntry[], archiveSize: number): void {
  for (const entry of entries) {
    if (isOutside(entry.name)) throw new AppError('archiveUnsafe', `leads outside: ${entry.name}`)
    if (entry.symlink) throw new AppError('archiveUnsafe', `a symbolic link: ${entry.name}`)
    if (entry.encrypted) throw new AppError('encrypted', `under a password: ${entry.name}`)
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0)
  const ratio = unpacked / Math.max(archiveSize, 1)
  if (unpacked > limits.unpackedBytes || (unpacked > 1024 * 1024 && ratio > limits.unpackedRatio))
    throw new AppError('archiveUnsafe', `unpacks to ${unpacked} bytes`)
  if (packed > archiveSize) throw new AppError('archiveUnsafe', 'entries over one another')
}

/**
 * The bytes of one file of the archive, never more than the size its list gave.
 * @throws AppError damagedFile, archiveUnsafe
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packedSize, size } = entry
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature)
    throw new AppError('damagedFile', `no file where the list says: ${entry.name}`)
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packedSize > bytes.byteLength)
    throw new AppError('damagedFile', `cut short: ${entry.name}`)
  const packed = bytes.subarray(from, from + packedSize)
  if (entry.method === 0) return packed.slice(0, size)
  if (entry.method !== 8) throw new AppError('damagedFile', `packing method ${entry.method}`)
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }))
  } catch (error) {
    if (error instanceof RangeError)
      throw new AppError('archiveUnsafe', `larger than it says: ${entry.name}`)
    throw damaged('zlib', error)
  }
}

/** The wanted files of an archive by name, once the whole of it was checked. */
export function unpackNamed(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const entries = listEntries(bytes)
  const wanted = entries.filter(({ name }) => isWanted(name))
  checkEntries(wanted, bytes.byteLength)
  return new Map(wanted.map((entry) => [entry.name, unpack(bytes, entry)]))
}

/** The end record stands last, before a comment of at most 64 kB. */
function endOfList(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at > last - 0x10000; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  throw new AppError('damagedFile', 'an archive without its list')
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  const decoder = utf8 ? 'utf-8' : isAscii(bytes) ? 'utf-8' : 'windows-1252'
  return new TextDecoder(decoder).decode(bytes).replaceAll('\\', '/')
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function isOutside(name: string): boolean {
  return (
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').includes('..') ||
    name.includes('\0')
  )
}
