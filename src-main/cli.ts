import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './command-line/command.ts'
import { run } from './command-line/run.ts'
import { findResources } from './extracting/lexicons.ts'

/*
 * The command line. Under Electron as Node (no display, no window) the arguments follow the file's
 * name; in a true Electron process, which PDF needs, they follow the first `--`, so that Chromium
 * does not take ours for its own. Only a true Electron process has a type.
 */
const inElectron = 'type' in process

const environment: Environment = {
  args: inElectron ? process.argv.slice(process.argv.indexOf('--') + 1) : process.argv.slice(2),
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
  folder: process.cwd(),
  resources: findResources(import.meta.dirname),
  now: () => new Date(),
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  print: null,
}

// A reader that has seen enough (`| head`) closes the pipe: nothing went wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

if (inElectron) await runInElectron()
else process.exitCode = await run(environment)

/**
 * Does not wait for the end: Electron is ready only once this file has been loaded. The profile is a
 * folder of its own, removed at the end, so that the open application is not disturbed.
 */
async function runInElectron(): Promise<void> {
  const { app } = await import('electron')
  const { closeNetwork } = await import('./window/closed-session.ts')
  const { declareOwnProtocol } = await import('./window/own-protocol.ts')
  const { printHidden } = await import('./window/print-window.ts')
  const profile = mkdtempSync(join(tmpdir(), 'aide-memoire-'))
  app.setPath('userData', profile)
  app.on('quit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
  app.disableHardwareAcceleration()
  // The hidden window closes when its page is printed; the command is not over then.
  app.on('window-all-closed', () => undefined)
  declareOwnProtocol()
  closeNetwork()
  app.dock?.hide()
  void app
    .whenReady()
    .then(() => run({ ...environment, print: printHidden }))
    .then(async (code) => {
      await flushed(process.stdout)
      await flushed(process.stderr)
      app.exit(code)
    })
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
