import { AppError } from '../shared/app-error.ts'
import type { FileContent } from './importer.ts'
import { limits } from './limits.ts'
import { checkEntries, listEntries, unpack } from './zip-entries.ts'

/** What operating systems put into archives and folders for themselves. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.[^/]+$|\.[^/]+\/|Thumbs\.db$|desktop\.ini$)/i

/**
 * The files of an archive, each to be imported as a file of its own. One that is too large is refused
 * by itself; anything unsafe refuses the whole archive before a byte is unpacked.
 * @throws AppError archiveUnsafe, encrypted, damagedFile, emptyText when it holds no file
 */
export function readZip(bytes: Uint8Array): FileContent {
  const entries = listEntries(bytes)
  checkEntries(entries, bytes.byteLength)
  const wanted = entries.filter(({ name }) => !litter.test(name))
  if (wanted.length === 0) throw new AppError('emptyText', 'an archive without files')
  const files = wanted.map((entry) => {
    if (entry.size > limits.fileBytes)
      return { name: entry.name, bytes: new Uint8Array(), refused: 'fileTooLarge' as const }
    return { name: entry.name, bytes: unpack(bytes, entry) }
  })
  return { article: null, files }
}
