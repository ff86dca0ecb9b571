import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { GuessLanguage } from '../importing/article-head.ts'
import type { InnerFile } from '../importing/importer.ts'
import { limits } from '../importing/limits.ts'
import { importerOf, readerHere, type ReadContent } from '../importing/read-file.ts'
import { AppError, type ErrorReply } from '../shared/app-error.ts'

/** What a file holds, and, when it was read apart, what its text is compared by (articles/likeness.ts). */
export type ReadApart = ReadContent & { shingles?: ReadonlySet<number> }
export type ReadingRequest = { id: number; file: InnerFile }
export type ReadingReply = {
  id: number
  content?: ReadApart
  error?: ErrorReply
  failure?: string
}

export type ImportJob = { read: (file: InnerFile) => Promise<ReadApart>; stop: () => void }

/** Up to so many bytes a text is read in this process: for longer ones it would be held too long. */
const shortText = 64 * 1024

const clock = limits.clockSeconds * 1000

/** Where the worker lies: beside this file, bundled or not. */
const workerFile = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'import-worker.ts' : 'import-worker.js',
)

/**
 * Reads files: short texts in this process; long ones, and everything that a hostile file could abuse,
 * in a process of its own, started at the first such file and kept for the next ones. Files are read
 * one after another. One that takes more than `seconds` of the processor's time (`limits.seconds` when
 * not given) or `limits.clockSeconds` of the clock's, or makes the process swell or fall, fails with
 * `tooComplex`; the next file starts a new process.
 */
export function importJob(
  guessLanguage: GuessLanguage,
  seconds: number = limits.seconds,
): ImportJob {
  const readHere = readerHere(guessLanguage)
  let child: ChildProcess | null = null
  let lastId = 0
  let queue: Promise<unknown> = Promise.resolve()

  function start(): ChildProcess {
    const started = fork(workerFile, [String(seconds)], {
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('exit', () => {
      if (child === started) child = null
    })
    // An idle reading process does not keep the application alive.
    started.unref()
    started.channel?.unref()
    return started
  }

  function readApart(file: InnerFile): Promise<ReadApart> {
    const reader = (child ??= start())
    const id = ++lastId
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        reader.off('message', onMessage)
        reader.off('exit', onExit)
        reader.off('error', onError)
        settle()
      }
      const giveUp = (reason: string) => {
        if (child === reader) child = null
        reader.kill('SIGKILL')
        finish(() => reject(new AppError('tooComplex', reason, { fileName: file.name })))
      }
      const onMessage = (reply: ReadingReply) => {
        if (reply.id !== id) return
        finish(() => settle(reply, resolve, reject))
      }
      const onExit = () => giveUp('the reading process ended')
      const onError = (error: Error) => {
        if (child === reader) child = null
        finish(() => reject(error))
      }
      const timer = setTimeout(() => giveUp(`more than ${limits.clockSeconds} s`), clock)
      reader.on('message', onMessage)
      reader.on('exit', onExit)
      reader.on('error', onError)
      reader.send({ id, file } satisfies ReadingRequest, (error) => {
        if (error) giveUp(error.message)
      })
    })
  }

  return {
    async read(file) {
      const short = file.bytes.byteLength <= shortText
      if (short && !importerOf(file).importer.risky) return readHere(file)
      const reading = queue.then(() => readApart(file))
      queue = reading.catch(() => undefined)
      return reading
    },
    stop() {
      child?.kill('SIGKILL')
      child = null
    },
  }
}

function settle(
  { content, error, failure }: ReadingReply,
  resolve: (content: ReadApart) => void,
  reject: (error: Error) => void,
): void {
  if (content) resolve(content)
  else if (error) reject(new AppError(error.code, error.message, error.detail))
  else reject(new Error(failure ?? 'the reading process answered nothing'))
}
