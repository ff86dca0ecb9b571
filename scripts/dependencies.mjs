import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { npmCommand, runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'

/** Where the state of the lock file at the last installation is kept. */
const stampFile = inProject('node_modules', '.aide-installed')

/**
 * Installs the npm packages when they are missing or when package-lock.json has changed since.
 * Install scripts are off: nothing here needs one (better-sqlite3 carries its prebuilt binaries, and
 * Electron is fetched by `ensureElectron`), and a machine without a compiler must not try to build.
 * @returns {Promise<boolean>} whether something was installed
 * @throws {SetUpError} with npm's words when the installation fails
 */
export async function ensureDependencies(screen) {
  const wanted = lockStamp(readFileSync(inProject('package-lock.json'), 'utf8'))
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return false
  if (installedMatchesLock()) {
    writeFileSync(stampFile, wanted)
    return false
  }
  const { command, shell } = npmCommand()
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const { code, output } = await screen.long('installing dependencies (npm ci)', (report) =>
    runQuietly(command, args, { shell, onOutput: (text) => report(text.trim().slice(-70)) }),
  )
  if (code !== 0) throw new SetUpError(`npm ci failed:\n${output.trim()}`)
  writeFileSync(stampFile, wanted)
  return true
}

/** A short fingerprint of a lock file; line ends do not count. */
export function lockStamp(lockFile) {
  return createHash('sha256').update(lockFile.replaceAll('\r\n', '\n')).digest('hex')
}

/** Whether someone ran npm by hand and every package of the lock file is there in its version. */
function installedMatchesLock() {
  const hidden = inProject('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  return samePackages(
    JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')),
    JSON.parse(readFileSync(hidden, 'utf8')),
  )
}

/** Whether an installed tree holds every package a lock file asks for (optional ones may be left out). */
export function samePackages(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found === undefined ? wanted.optional === true : found.version === wanted.version
  })
}
