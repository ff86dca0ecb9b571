import { AppError } from '../shared/app-error.ts'
import type { Importer } from './importer.ts'
import { importableExtensions, importers } from './importers.ts'
import { sniff } from './sniff.ts'

/** The importer for a file; `renamed` when its content is not what its name says. */
export type Choice = { importer: Importer; renamed: boolean }

/** A name that says text is believed unless the content can be nothing of the kind. */
const looselyNamed: ReadonlySet<string> = new Set(['text', 'markdown'])

/**
 * Chooses how a file is read: by its content where that is plain, else by the ending of its name.
 * @throws AppError unsupportedFile, encrypted
 */
export function chooseImporter(fileName: string, bytes: Uint8Array): Choice {
  const extension = extensionOf(fileName)
  const named = importers.find(({ extensions }) => extensions.includes(extension))
  const sniffed = sniff(bytes)
  if (sniffed?.id === 'encrypted')
    throw new AppError('encrypted', 'a document under a password', { fileName })
  const found = importers.find(({ id }) => id === sniffed?.id)
  if (sniffed?.sure && !found) throw unsupported(fileName, sniffed.id)
  if (!found) {
    if (!named) throw unsupported(fileName, extension)
    return { importer: named, renamed: false }
  }
  if (!named) {
    if (extension === '' || sniffed?.sure) return { importer: found, renamed: extension !== '' }
    throw unsupported(fileName, extension)
  }
  if (found.extensions.includes(extension)) return { importer: found, renamed: false }
  if (isSameFamily(named, found)) return { importer: named, renamed: false }
  if (looselyNamed.has(named.id) && !sniffed?.sure) return { importer: named, renamed: false }
  return { importer: found, renamed: true }
}

/** Mails and saved pages share one form; what a mail program calls either is right. */
const mails: readonly string[] = ['mail', 'mhtml']

function isSameFamily(named: Importer, found: Importer): boolean {
  return mails.includes(named.id) && mails.includes(found.id)
}

function extensionOf(fileName: string): string {
  return /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
}

function unsupported(fileName: string, what: string): AppError {
  return new AppError('unsupportedFile', `no importer reads ${what || 'this file'}`, {
    fileName,
    formats: importableExtensions.join(', '),
  })
}
