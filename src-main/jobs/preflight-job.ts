import type { Examination } from '../shared/preflight.ts'
import { askedWorker } from './asked-thread.ts'

/** What the worker is started with. */
export type PreflightSetting = { resources: string; storePath: string }
export type PreflightQuestion = { briefingId: string; pages: number | null }

/**
 * The check of documents in a worker thread, with its own connection to the store: reading the dates and
 * the words of everything cited takes a while.
 */
export function preflightJob(workerFile: string | URL, setting: PreflightSetting) {
  const worker = askedWorker<PreflightQuestion, Examination>(workerFile, setting)
  return {
    /** What is found in a briefing as it is on disk; `pages` is how many it takes, when that was measured. */
    examine: (briefingId: string, pages: number | null) => worker.ask({ briefingId, pages }),
    stop: worker.stop,
  }
}
