import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { projectFolder } from './project.mjs'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end, with this process's own input and output. Signals that ask this
 * process to stop are passed on, so that nothing is left behind.
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function runThrough(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', ...options })
    const forward = (signal) => child.kill(signal)
    for (const signal of passedOn) process.on(signal, forward)
    const done = () => {
      for (const signal of passedOn) process.off(signal, forward)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(code ?? exitCodeOfSignal(signal))
    })
  })
}

/**
 * Runs a program without input and keeps what it writes (both streams, in the order received),
 * as plain text without colours.
 * @param {{ limit?: number, onOutput?: (text: string) => void }} [options] also any option of spawn;
 *   `limit` in milliseconds, after which the program is ended and the code is 124
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export function runQuietly(command, args, { limit, onOutput, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    })
    let output = ''
    let timedOut = false
    const keep = (chunk) => {
      output += chunk
      onOutput?.(String(chunk))
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, limit)
    const finish = (code) => {
      clearTimeout(timer)
      resolve({ code: timedOut ? 124 : code, output: stripVTControlCharacters(output) })
    }
    child.once('error', (error) => {
      output += error.message
      finish(127)
    })
    child.once('close', (code, signal) => finish(code ?? exitCodeOfSignal(signal)))
  })
}

/** npm beside this Node, called the same way on every system. */
export function npmCommand(platform = process.platform) {
  return platform === 'win32'
    ? { command: 'npm.cmd', shell: true }
    : { command: 'npm', shell: false }
}

function exitCodeOfSignal(signal) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }
  return 128 + (numbers[signal] ?? 0)
}
