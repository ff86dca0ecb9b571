import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '../extracting/extract.ts'
import {
  extractionWithModel,
  type ModelExtraction,
} from '../extracting/local-model/extract-with-model.ts'
import type { ExtractionReply, ExtractionRequest, ExtractionSetting } from './extraction-job.ts'
import { standBack } from './stand-back.ts'

standBack('thread')

// What the thread that starts this one gives it.
const { modelFolder } = workerData as ExtractionSetting
const extraction = modelFolder === null ? withoutModel() : extractionWithModel(modelFolder)

/** Runs extraction off the main thread, and with it the optional local model: one request, one reply, in order. */
parentPort?.on('message', (request: ExtractionRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply))
})

async function answer(request: ExtractionRequest): Promise<ExtractionReply> {
  const { id } = request
  try {
    if ('asks' in request) return { id, modelState: await extraction.modelState() }
    return { id, extraction: await extraction.extract(request.text, request.options) }
  } catch (error) {
    return { id, failure: String(error) }
  }
}

/** Extraction by what is shipped alone: the model was set aside. */
function withoutModel(): ModelExtraction {
  return {
    extract: (text, options) => Promise.resolve(extract(text, options)),
    modelState: () => Promise.resolve({ state: 'none' }),
  }
}
