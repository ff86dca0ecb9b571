import { AppError } from '../shared/app-error.ts'

/**
 * A failure of SQLite or of the store's folder that a person can do something about, as an AppError that says so; any other
 * value is returned unchanged. `path` names the store in the message.
 */
export function translateStoreError(error: unknown, path = ''): unknown {
  const code = failureCode(error)
  if (code === null) return error
  const message = `${code}: ${(error as Error).message}`
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return new AppError('diskFull', message, { path })
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || closed.has(code))
    return new AppError('readOnlyFolder', message, { path })
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
    return new AppError('storeDamaged', message, { path })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new AppError('storeBusy', message, { path })
  return error
}

/** How the file system refuses a folder. */
const closed = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])

function failureCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
