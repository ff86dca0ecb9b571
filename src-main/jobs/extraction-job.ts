import { Worker } from 'node:worker_threads'
import type { LocalModelState } from '../shared/local-model.ts'
import type { ExtractOptions, Extraction } from '../shared/proposal.ts'

/** What the worker is started with: the folder that may hold a local model; null to go on without one. */
export type ExtractionSetting = { modelFolder: string | null }
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

/** How long a local model may take over one article before it is set aside. */
const MODEL_MILLISECONDS = 120_000

type Waiting = {
  question: Question
  resolve: (reply: ExtractionReply) => void
  reject: (error: Error) => void
}

/**
 * Extraction in a worker thread, started at the first request. When the worker dies the requests
 * under way are rejected and the next one starts a new worker. A local model that takes longer than
 * `limit` milliseconds over one request is set aside until its files change: the worker is ended, and
 * what waited is answered by another one without it. `stampOf` changes with the files of the folder, and is null without any.
 */
export function extractionJob(
  workerFile: string | URL,
  modelFolder: string,
  stampOf: (folder: string) => string | null,
  limit = MODEL_MILLISECONDS,
): ExtractionJob {
  let worker: Worker | null = null
  let lastId = 0
  let watch: NodeJS.Timeout | null = null
  /** What the files were of the model that was too slow; null when none is set aside. */
  let setAside: string | null = null
  const waiting = new Map<number, Waiting>()

  const isSetAside = (): boolean => setAside !== null && setAside === stampOf(modelFolder)

  function start(): Worker {
    const folder = isSetAside() ? null : modelFolder
    const started = new Worker(workerFile, {
      workerData: { modelFolder: folder } satisfies ExtractionSetting,
    })
    started.on('message', (reply: ExtractionReply) => {
      if (worker !== started) return
      const request = waiting.get(reply.id)
      waiting.delete(reply.id)
      watchOver()
      request?.resolve(reply)
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('the extraction worker ended')))
    started.unref()
    return started
  }

  /** Counts anew from the last answer, as requests are answered one after another. */
  function watchOver(): void {
    if (watch !== null) clearTimeout(watch)
    watch = null
    if (waiting.size === 0 || isSetAside() || stampOf(modelFolder) === null) return
    watch = setTimeout(goOnWithout, limit).unref()
  }

  function goOnWithout(): void {
    setAside = stampOf(modelFolder)
    const slow = worker
    worker = start()
    void slow?.terminate()
    for (const [id, { question }] of waiting) post(worker, id, question)
  }

  function post(target: Worker, id: number, question: Question): void {
    target.postMessage({ id, ...question } satisfies ExtractionRequest)
  }

  function fail(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    for (const request of waiting.values()) request.reject(error)
    waiting.clear()
    watchOver()
  }

  function ask(question: Question): Promise<ExtractionReply> {
    // Files that changed since are another model: it gets its chance in a worker of its own.
    if (setAside !== null && !isSetAside() && waiting.size === 0) {
      void worker?.terminate()
      worker = null
      setAside = null
    }
    worker ??= start()
    const id = ++lastId
    const target = worker
    return new Promise((resolve, reject) => {
      waiting.set(id, { question, resolve, reject })
      if (waiting.size === 1) watchOver()
      post(target, id, question)
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
      if (!isSetAside()) return modelState
      return { state: 'failed', problem: 'tooSlow', detail: String(Math.round(limit / 1000)) }
    },
    async stop() {
      if (watch !== null) clearTimeout(watch)
      await worker?.terminate()
    },
  }
}
