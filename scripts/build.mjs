import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'

const sources = ['src-main', 'src-renderer']
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'electron.vite.config.ts']
const stampFile = inProject('out', '.built-from')
const products = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs']

/**
 * Builds the application into `out/` when its sources changed since the last build. Two commands
 * started at the same time build once.
 * @returns {Promise<boolean>} whether something was built
 * @throws {SetUpError} with the bundler's words when the build fails
 */
export async function ensureBuild(screen) {
  if (isCurrent()) return false
  return withLock(inProject('.cache', 'build.lock'), async () => {
    if (isCurrent()) return false
    await screen.long('building the application', build)
    return true
  })
}

async function build() {
  const stamp = sourceStamp(inProject(), sources, settings)
  const { code, output } = await runQuietly(process.execPath, [
    inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
    'build',
  ])
  if (code !== 0) throw new SetUpError(`The build failed:\n${output.trim()}`)
  writeFileSync(stampFile, stamp)
}

function isCurrent() {
  if (!existsSync(stampFile) || products.some((file) => !existsSync(inProject(file)))) return false
  return readFileSync(stampFile, 'utf8') === sourceStamp(inProject(), sources, settings)
}

/**
 * A fingerprint of what the build reads: path, size and time of change of every source file except
 * tests. Contents are not read, so that asking costs milliseconds.
 */
export function sourceStamp(root, folders, files) {
  const hash = createHash('sha256')
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((name) => !/\.test\.ts$|\.tsbuildinfo$/.test(name)),
  )
  for (const name of [...inFolders, ...files].sort()) {
    const found = statSync(join(root, name), { throwIfNoEntry: false })
    if (found?.isFile()) hash.update(`${name}\0${found.size}\0${found.mtimeMs}\n`)
  }
  return hash.digest('hex')
}
