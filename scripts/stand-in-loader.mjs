/*
 * Copied into the stand-in runtime as its only application (resources/app/loader.mjs). It opens what
 * the command line names, as the official binary does with `electron <folder or file> …`. It is a
 * module that waits for the application to load, so that Electron holds back its `ready` event until
 * the application has had its chance to register schemes and listeners.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)
const given = process.argv.slice(1)
const preloaded = []
let target
for (let index = 0; index < given.length; index += 1) {
  const argument = given[index]
  if (argument === '-r' || argument === '--require') {
    index += 1
    preloaded.push(given[index])
  } else if (!argument.startsWith('-')) {
    target = argument
    break
  }
}

if (target === undefined) {
  process.stderr.write('Name the application folder to open.\n')
  app.exit(1)
} else {
  process.defaultApp = true
  for (const file of preloaded) require(resolve(file))
  await openApplication(resolve(target))
}

async function openApplication(place) {
  const description = join(place, 'package.json')
  let entry = place
  if (existsSync(description)) {
    const { name, productName, version, main, desktopName } = JSON.parse(
      readFileSync(description, 'utf8'),
    )
    app.setVersion(version)
    app.setName(productName ?? name)
    app.setDesktopName(desktopName ?? `${app.getName()}.desktop`)
    if (!app.commandLine.hasSwitch('user-data-dir'))
      app.setPath('userData', join(app.getPath('appData'), app.getName()))
    app.setAppPath(place)
    entry = join(place, main ?? 'index.js')
  } else {
    app.setAppPath(dirname(place))
  }
  try {
    await import(pathToFileURL(entry).href)
  } catch (error) {
    process.stderr.write(`The application in ${entry} could not be opened: ${error.stack}\n`)
    app.exit(1)
  }
}
