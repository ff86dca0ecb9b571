import { AppError } from '../shared/app-error.ts'

/**
 * Runs a library over a file that may be broken: what it throws means that the file could not be
 * understood. Only libraries are wrapped, so that our own mistakes stay visible.
 * @throws AppError damagedFile
 */
export async function inLibrary<Value>(
  name: string,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw damaged(name, error)
  }
}

/** The declared error for whatever a library threw. */
export function damaged(name: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError && /call stack/i.test(message))
    return new AppError('tooComplex', `${name}: ${message}`)
  return new AppError('damagedFile', `${name}: ${message}`)
}
