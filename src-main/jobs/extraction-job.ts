import { Worker } from 'node:worker_threads'
import type { LocalModelState } from '../shared/local-model.ts'
import type { ExtractOptions, Extraction } from '../shared/proposal.ts'

/** What the worker is started with: the folder that may hold a local model. */
export type ExtractionSetting = { modelFolder: string }
type Question = { text: string; options: ExtractOptions } | { asks: 'modelState' }
export type ExtractionRequest = { id: number } & Question
export type ExtractionReply = {
  id: number
  extraction?: Extraction
  modelState?: LocalModelState
  failure?: string
}

/** Extracts proposals from a text; answers later. */
export type Extract = (text: string, options: ExtractOptions) => Promise<Extraction>

export type ExtractionJob = {
  extract: Extract
  /** What became of the local model; opens it when that has not been done. */
  modelState: () => Promise<LocalModelState>
  stop: () => Promise<void>
}

/**
 * Extraction in a worker thread, started at the first request. When the worker dies the requests
 * under way are rejected and the next one starts a new worker.
 */
export function extractionJob(workerFile: string | URL, modelFolder: string): ExtractionJob {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<
    number,
    { resolve: (reply: ExtractionReply) => void; reject: (error: Error) => void }
  >()

  function start(): Worker {
    const started = new Worker(workerFile, {
      workerData: { modelFolder } satisfies ExtractionSetting,
    })
    started.on('message', (reply: ExtractionReply) => {
      const request = waiting.get(reply.id)
      waiting.delete(reply.id)
      request?.resolve(reply)
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

  function ask(question: Question): Promise<ExtractionReply> {
    worker ??= start()
    const id = ++lastId
    const target = worker
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      target.postMessage({ id, ...question } satisfies ExtractionRequest)
    })
  }

  return {
    async extract(text, options) {
      const { extraction, failure } = await ask({ text, options })
      if (extraction === undefined) throw new Error(failure ?? 'extraction failed')
      return extraction
    },
    async modelState() {
      const { modelState, failure } = await ask({ asks: 'modelState' })
      if (modelState === undefined) throw new Error(failure ?? 'the local model was not looked for')
      return modelState
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
