import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installPackages } from './linux-libraries.mjs'
import { SetUpError } from './screen.mjs'

/** Whether windows can be shown: always on Windows and macOS, with X11 or Wayland on Linux. */
export function hasDisplay(platform = process.platform, environment = process.env) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/**
 * Gives windows a place to appear. Where there is a display nothing happens; where there is none a
 * virtual one (Xvfb, installed when this is root) is started on a free number, open to this process
 * and its children only.
 * @returns {Promise<{ env: Record<string, string>, name: string, close: () => Promise<void> }>}
 *   variables for the program to run, the display's name (empty for the real one), and how to end it
 * @throws {SetUpError} when Xvfb is missing and cannot be installed, or does not start
 */
export async function openDisplay(screen) {
  if (hasDisplay()) return { env: {}, name: '', close: async () => {} }
  if (!onPath('Xvfb')) {
    screen.step('no display, and Xvfb is missing')
    await installPackages(['xvfb'], screen)
  }
  const folder = await mkdtemp(join(tmpdir(), 'aide-display-'))
  const authority = join(folder, 'authority')
  await writeFile(authority, authorityFile(randomBytes(16)), { mode: 0o600 })
  try {
    const { server, number } = await startServer(authority)
    const close = async () => {
      await ended(server)
      await rm(folder, { recursive: true, force: true })
    }
    process.once('exit', () => server.kill('SIGKILL'))
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, name: `:${number}`, close }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * The content of an X authority file with one cookie that fits any display: family 65535 (wild),
 * then address, display number, protocol name and cookie, each after its length in two bytes.
 */
export function authorityFile(cookie) {
  const counted = (bytes) => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(bytes.length)
    return Buffer.concat([length, bytes])
  }
  const nothing = Buffer.alloc(0)
  const fields = [nothing, nothing, Buffer.from('MIT-MAGIC-COOKIE-1'), cookie]
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...fields.map(counted)])
}

function startServer(authority) {
  const server = spawn(
    'Xvfb',
    [
      ...['-displayfd', '3', '-screen', '0', '1600x1000x24', '-auth', authority],
      ...['-nolisten', 'tcp', '-noreset'],
    ],
    // In a group of its own, so that Ctrl+C reaches the application first and it can close in order.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  )
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    server.stdio[3].setEncoding('utf8').once('data', (text) => {
      // Neither the pipes nor the server keep this process alive: `close` ends the server.
      server.stderr.unref()
      server.stdio[3].unref()
      server.unref()
      resolve({ server, number: Number.parseInt(text, 10) })
    })
    server.once('error', (error) => reject(new SetUpError(`Xvfb did not start: ${error.message}`)))
    server.once('exit', () => reject(new SetUpError(`Xvfb did not start: ${said.trim()}`)))
  })
}

function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.ref()
    server.once('exit', resolve)
    server.kill('SIGTERM')
  })
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}
