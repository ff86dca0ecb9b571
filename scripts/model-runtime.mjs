/*
 * The runtime of the optional local model, which is neither a dependency nor part of the application:
 *
 *   node scripts/model-runtime.mjs FOLDER    puts it into FOLDER/runtime
 *
 * FOLDER is the `model` folder that the settings of the application show. The packages come from the
 * npm registry, pinned by version and integrity; on a machine without network, copy the folder.
 */
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder, inProject } from './project.mjs'
import { fetchPackage, integrityOf, unpackPackage } from './registry-package.mjs'
import { openScreen, runMain, SetUpError } from './screen.mjs'

/** The packages, and the integrity of each file taken from them, which the application checks again. */
const pinned = JSON.parse(
  readFileSync(inProject('src-main', 'extracting', 'local-model', 'runtime-files.json'), 'utf8'),
)

/**
 * The runtime in the cache folder, fetched there when it is missing (33 MB of packages, of which 14 MB are kept).
 * @param {ReturnType<typeof import('./screen.mjs').openScreen>} screen
 * @returns {Promise<string>} its folder
 * @throws {SetUpError} when the registry does not give the expected packages
 */
export async function ensureModelRuntime(screen, environment = process.env) {
  const versions = pinned.packages.map(({ specifier }) => specifier.split('@').at(-1))
  const folder = join(cacheFolder(environment), `model-runtime-${versions.join('-')}`)
  await withLock(`${folder}.lock`, () => install(folder, screen))
  return folder
}

/** Puts the runtime into a folder, which appears complete or not at all; one that is there is kept. */
async function install(folder, screen) {
  if (await isComplete(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const workshop = await mkdtemp(`${folder}-`)
  try {
    await screen.long(
      'fetching the runtime of the optional local model from the npm registry (33 MB, once)',
      async (report) => {
        for (const wanted of pinned.packages) {
          report(wanted.specifier)
          const archive = await fetchPackage(wanted, workshop)
          await unpackPackage(archive, workshop, wanted.files)
        }
      },
    )
    const ready = join(workshop, 'runtime')
    await mkdir(ready)
    for (const file of pinned.packages.flatMap(({ files }) => files)) {
      await rename(join(workshop, 'package', file), join(ready, basename(file)))
    }
    if (!(await isComplete(ready))) {
      throw new SetUpError('The packages do not hold the files that the application expects.')
    }
    await rm(folder, { recursive: true, force: true })
    await rename(ready, folder)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function isComplete(folder) {
  for (const [name, integrity] of Object.entries(pinned.integrity)) {
    const file = join(folder, name)
    if (!existsSync(file) || (await integrityOf(file)) !== integrity) return false
  }
  return true
}

if (process.argv[1] === inProject('scripts', 'model-runtime.mjs')) {
  await runMain(async () => {
    const [folder, ...others] = process.argv.slice(2)
    if (folder === undefined || folder.startsWith('-') || others.length > 0) {
      throw new SetUpError('node scripts/model-runtime.mjs FOLDER')
    }
    const screen = openScreen(process.stdout)
    const kept = await ensureModelRuntime(screen)
    const target = join(resolve(folder), 'runtime')
    await mkdir(target, { recursive: true })
    for (const name of Object.keys(pinned.integrity)) {
      await copyFile(join(kept, name), join(target, name))
    }
    screen.step(`the runtime is in ${target}`)
    return 0
  })
}
