import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openStore, type Store } from '../store/open-store.ts'
import { translateStoreError } from '../store/store-errors.ts'
import { CommandFailure, type Invocation, UsageError } from './command.ts'

/** Name of the store within its folder, the same as the application's. */
const fileName = 'aide-memoire.db'

/**
 * Runs work on the store of `--store`, and closes it. `make` allows a new one; without it a folder
 * that holds none is a failure.
 * @throws UsageError, CommandFailure, AppError
 */
export async function withStore<T>(
  { environment, options }: Invocation,
  make: boolean,
  work: (store: Store, folder: string) => T | Promise<T>,
): Promise<T> {
  if (options.store === undefined || options.store === '')
    throw new UsageError('cli.missingOption', { name: '--store' })
  const folder = resolve(environment.folder, options.store)
  const path = join(folder, fileName)
  if (!make && !existsSync(path)) throw new CommandFailure('cli.noStore', { folder })
  const store = openStore({ path, now: environment.now })
  try {
    return await work(store, folder)
  } catch (error) {
    throw translateStoreError(error, path)
  } finally {
    store.close()
  }
}
