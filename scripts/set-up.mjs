import { readFileSync } from 'node:fs'
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { describeElectron, electronEnvironment, ensureElectron } from './electron-runtime.mjs'
import { ensureLibraries } from './linux-libraries.mjs'
import { withLock } from './lock.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'

/**
 * Everything a command needs before it can run: a recent enough Node, the npm packages, an Electron
 * runtime and its system libraries, and (unless told otherwise) a current build.
 * @param {{ build?: boolean, announce?: boolean }} [options] `announce` prints which runtime is used
 * @returns {Promise<{ folder: string, executable: string, standIn: boolean }>} the runtime
 */
export async function setUp(screen, { build = true, announce = true } = {}) {
  checkNode(process.versions.node)
  const runtime = await withLock(inProject('.cache', 'set-up.lock'), async () => {
    await ensureDependencies(screen)
    const found = await ensureElectron(screen)
    await ensureLibraries(found.executable, screen)
    return found
  })
  if (announce) screen.step(describeElectron(runtime))
  if (build) await ensureBuild(screen)
  return runtime
}

/** @throws {SetUpError} when this Node is older than package.json asks for */
export function checkNode(version, wanted = wantedNode()) {
  const parts = (text) => text.split('.').map(Number)
  const [major, minor] = parts(version)
  const [wantedMajor, wantedMinor] = parts(wanted)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new SetUpError(`Node ${wanted} or newer is needed; this is Node ${version}.`)
}

/** What a program run inside this runtime finds in its environment. */
export function runtimeEnvironment(runtime, extra = {}) {
  const env = { ...process.env, ...electronEnvironment(runtime), ...extra }
  // Left over from a caller, it would turn the application into a bare Node.
  if (extra.ELECTRON_RUN_AS_NODE === undefined) delete env.ELECTRON_RUN_AS_NODE
  return env
}

/**
 * The switches Chromium needs to start on this system, and why, in one line (empty when none).
 * Development and tests only: an installed application brings a working sandbox.
 */
export async function sandboxSwitches() {
  if (process.platform !== 'linux') return { switches: [], reason: '' }
  if (process.getuid?.() === 0) {
    return { switches: ['--no-sandbox'], reason: 'running as root, so without Chromium’s sandbox' }
  }
  if (await namespacesWork()) return { switches: [], reason: '' }
  return {
    switches: ['--no-sandbox'],
    reason: 'this system allows no user namespaces, so without Chromium’s sandbox',
  }
}

async function namespacesWork() {
  try {
    const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
    if (readFileSync(restricted, 'utf8').trim() === '1') return false
  } catch {
    // Only some kernels have this switch.
  }
  const { code } = await runQuietly('unshare', ['--user', '--map-root-user', 'true'])
  return code === 0 || code === 127
}

function wantedNode() {
  const { engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  return engines.node.replace('>=', '')
}
