import { parentPort } from 'node:worker_threads'
import { extract } from '../extracting/extract.ts'
import type { ExtractionRequest } from './extraction-job.ts'

/** Runs extraction off the main thread: one request, one reply, in order. */
parentPort?.on('message', (request: ExtractionRequest) => {
  try {
    parentPort?.postMessage({ id: request.id, extraction: extract(request.text, request.options) })
  } catch (error) {
    parentPort?.postMessage({ id: request.id, failure: String(error) })
  }
})
