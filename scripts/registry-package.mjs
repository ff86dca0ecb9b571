import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { npmCommand, runQuietly } from './run.mjs'
import { SetUpError } from './screen.mjs'

/*
 * Packages taken from the npm registry without being installed: fetched by npm itself, compared with
 * the integrity written in the project, unpacked in part.
 */

/**
 * Fetches the archive of a package into a new folder within `workshop`, and checks that it is the expected one.
 * @param {{ specifier: string, integrity: string }} wanted name@version and its integrity as published
 * @param {string} workshop a folder that the caller removes afterwards
 * @returns {Promise<string>} the archive
 * @throws {SetUpError} when the registry does not give it, or gives another
 */
export async function fetchPackage({ specifier, integrity }, workshop) {
  const landing = await mkdtemp(join(workshop, 'package-'))
  const { command, shell } = npmCommand()
  const { code, output } = await runQuietly(
    command,
    [
      ...['pack', specifier, '--pack-destination', landing],
      ...['--cache', join(landing, 'npm-cache'), '--loglevel', 'error'],
    ],
    { shell },
  )
  const name = (await readdir(landing)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || name === undefined) {
    throw new SetUpError(`The npm registry did not give ${specifier}:\n${output.trim()}`)
  }
  const archive = join(landing, name)
  const found = await integrityOf(archive)
  if (found !== integrity) {
    throw new SetUpError(
      `The package ${specifier} is not the expected one and was thrown away.\n` +
        `expected ${integrity}\nfound    ${found}`,
    )
  }
  return archive
}

/**
 * Unpacks some of an archive's files and folders.
 * @param {string} archive
 * @param {string} folder where they shall be, under `package/`
 * @param {readonly string[]} wanted paths within the package
 * @param {readonly string[]} [excluded] paths within the package that are left out
 * @throws {SetUpError}
 */
export async function unpackPackage(archive, folder, wanted, excluded = []) {
  const { code, output } = await runQuietly('tar', [
    ...['-xzf', archive, '-C', folder, '--no-same-owner'],
    ...excluded.map((path) => `--exclude=package/${path}`),
    ...wanted.map((path) => `package/${path}`),
  ])
  if (code !== 0) throw new SetUpError(`${archive} could not be unpacked: ${output.trim()}`)
}

/** The Subresource Integrity string (sha512, base64) of a file. */
export async function integrityOf(file) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return `sha512-${hash.digest('base64')}`
}
