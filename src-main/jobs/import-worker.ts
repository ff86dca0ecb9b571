import { Worker } from 'node:worker_threads'
import { shinglesOf } from '../articles/likeness.ts'
import { guessLanguage } from '../extracting/language.ts'
import { tokenise } from '../extracting/tokens.ts'
import { limits } from '../importing/limits.ts'
import { readerHere } from '../importing/read-file.ts'
import { AppError } from '../shared/app-error.ts'
import type { ReadingReply, ReadingRequest } from './import-job.ts'
import { standBack } from './stand-back.ts'

/*
 * The process in which risky and long files are read, and their texts made comparable: one request,
 * one reply, in order. A thread of its own ends it when a file makes it swell or takes more of the
 * processor than it may, which works while a parser holds the main thread, and on every platform; what
 * neither works nor ends is ended from outside.
 */
const seconds = Number(process.argv[2])
/** Processor time of this process when the file being read was begun, in microseconds; 0 between files. */
const begun = new Float64Array(new SharedArrayBuffer(8))
const watch = `
  const begun = require('node:worker_threads').workerData
  setInterval(() => {
    const { user, system } = process.cpuUsage()
    const late = begun[0] > 0 && user + system - begun[0] > ${seconds} * 1e6
    if (late || process.memoryUsage.rss() > ${limits.megabytes} * 1024 * 1024) process.kill(process.pid, 'SIGKILL')
  }, 50)
`
new Worker(watch, {
  eval: true,
  workerData: begun,
  resourceLimits: { maxOldGenerationSizeMb: 16 },
}).unref()
// The thread above, started before, keeps its priority.
standBack('process')

const read = readerHere((text) => guessLanguage(tokenise(text)))

process.on('message', (request: ReadingRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
// pdfjs rejects work it has given up on and nobody waits for; what we wait for is answered below.
process.on('unhandledRejection', () => undefined)

async function answer({ id, file }: ReadingRequest): Promise<ReadingReply> {
  try {
    const { user, system } = process.cpuUsage()
    begun[0] = user + system
    const content = await read(file)
    const text = content.article?.text
    return {
      id,
      content: text === undefined ? content : { ...content, shingles: shinglesOf(text) },
    }
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, detail } = error
      return { id, error: { code, message, detail } }
    }
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    begun[0] = 0
  }
}
