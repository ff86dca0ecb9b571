import type { DocumentTree } from '../exporting/document.ts'
import type { Finished } from '../exporting/pdf/finish-pdf.ts'
import type { Finish } from '../exporting/to-pdf.ts'
import { askedWorker } from './asked-thread.ts'

export type FinishQuestion = { printed: Uint8Array; document: DocumentTree; at: Date }

/** Finishes prints in a worker thread: a long document takes seconds, in which the window goes on. */
export function finishPdfJob(workerFile: string | URL): {
  finish: Finish
  stop: () => Promise<void>
} {
  const worker = askedWorker<FinishQuestion, Finished>(workerFile, {})
  return {
    finish: (printed, document, at) => worker.ask({ printed, document, at }),
    stop: worker.stop,
  }
}
