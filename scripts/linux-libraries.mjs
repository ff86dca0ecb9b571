import { existsSync } from 'node:fs'
import { runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'

/** Debian's package for each shared library that a bare system lacks and Electron links to. */
const packageOfLibrary = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
}

/** The libraries that a listing of `ldd` reports as not found, each once. */
export function missingLibraries(listing) {
  const names = [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1])
  return [...new Set(names)].sort()
}

/** The Debian packages that hold these libraries, and the libraries nothing is known about. */
export function packagesFor(libraries) {
  const known = libraries.filter((library) => library in packageOfLibrary)
  return {
    packages: [...new Set(known.map((library) => packageOfLibrary[library]))].sort(),
    unknown: libraries.filter((library) => !(library in packageOfLibrary)),
  }
}

/**
 * Makes sure that the system libraries Electron links to are there (Linux only): names the missing
 * ones, and installs them when this is root on a system with apt.
 * @throws {SetUpError} with the exact command to run when they are missing and cannot be installed
 */
export async function ensureLibraries(executable, screen) {
  if (process.platform !== 'linux') return
  const missing = await findMissing(executable)
  if (missing.length === 0) return
  screen.step(`system libraries missing: ${missing.join(', ')}`)
  const { packages, unknown } = packagesFor(missing)
  if (packages.length > 0) await installPackages(packages, screen)
  const left = packages.length > 0 ? await findMissing(executable) : unknown
  if (left.length > 0) {
    throw new SetUpError(
      `Electron needs these system libraries: ${left.join(', ')}.\n` +
        `Install the packages that hold them, then run the command again.`,
    )
  }
}

/**
 * Installs Debian packages as root, with a line of progress.
 * @throws {SetUpError} with the command to run, when this is not root or there is no apt
 */
export async function installPackages(packages, screen) {
  const root = process.getuid?.() === 0
  if (!hasApt()) {
    throw new SetUpError(
      `These packages (Debian's names) are needed: ${packages.join(' ')}.\n` +
        `Install their counterparts on this system, then run the command again.`,
    )
  }
  if (!root) throw new SetUpError(manualCommand(await currentNames(packages)))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (title, args) =>
    screen.long(title, async (report) => {
      const onOutput = (text) => report(text.trim().split('\n').at(-1)?.slice(0, 70) ?? '')
      const { code, output } = await runQuietly('apt-get', args, { env, onOutput })
      return code === 0 ? '' : output.trim().split('\n').slice(-5).join('\n')
    })
  const updateProblem = await apt('reading the lists of system packages', ['update', '-q'])
  const names = await currentNames(packages)
  const problem = await apt(`installing ${names.join(' ')}`, [
    ...['install', '-y', '-q', '--no-install-recommends'],
    ...names,
  ])
  if (problem) {
    throw new SetUpError(
      `apt-get failed:\n${[updateProblem, problem].filter(Boolean).join('\n')}\n${manualCommand(names)}`,
    )
  }
}

/** What a person without root's rights must type. */
export function manualCommand(packages) {
  return (
    `System packages are missing. Run this, then the command again:\n\n` +
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}\n`
  )
}

async function findMissing(executable) {
  const { code, output } = await runQuietly('ldd', [executable])
  return code === 0 ? missingLibraries(output) : []
}

function hasApt() {
  return existsSync('/usr/bin/apt-get')
}

/** Newer Debian and Ubuntu renamed some packages with a `t64` ending: take the name that exists. */
async function currentNames(packages) {
  const renamed = packages.map((name) => `${name}t64`)
  const { output } = await runQuietly('apt-cache', ['pkgnames'])
  const existing = new Set(output.split('\n'))
  return packages.map((name, index) => (existing.has(renamed[index]) ? renamed[index] : name))
}
