import { Worker } from 'node:worker_threads'
import type { ExtractOptions, Extraction } from '../shared/proposal.ts'

export type ExtractionRequest = { id: number; text: string; options: ExtractOptions }
type ExtractionReply = { id: number; extraction?: Extraction; failure?: string }

/** Extracts proposals from a text; answers later. */
export type Extract = (text: string, options: ExtractOptions) => Promise<Extraction>

export type ExtractionJob = { extract: Extract; stop: () => Promise<void> }

/**
 * Extraction in a worker thread, started at the first request. When the worker dies the requests
 * under way are rejected and the next one starts a new worker.
 */
export function extractionJob(workerFile: string | URL): ExtractionJob {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<
    number,
    { resolve: (extraction: Extraction) => void; reject: (error: Error) => void }
  >()

  function start(): Worker {
    const started = new Worker(workerFile)
    started.on('message', (reply: ExtractionReply) => {
      const request = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (reply.extraction !== undefined) request?.resolve(reply.extraction)
      else request?.reject(new Error(reply.failure ?? 'extraction failed'))
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('the extraction worker ended')))
    started.unref()
    return started
  }

  function fail(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    for (const request of waiting.values()) request.reject(error)
    waiting.clear()
  }

  return {
    extract(text, options) {
      worker ??= start()
      const id = ++lastId
      const target = worker
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        target.postMessage({ id, text, options } satisfies ExtractionRequest)
      })
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
