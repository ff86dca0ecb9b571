import { parentPort, workerData } from 'node:worker_threads'
import { recordNameWords } from '../spelling/name-words.ts'
import { openSpelling, type Spelling } from '../spelling/spelling.ts'
import { openToRead } from '../store/open-to-read.ts'
import type { SpellingReply, SpellingRequest, SpellingSetting } from './spelling-job.ts'

// What the thread that starts this one gives it.
const { resources, storePath } = workerData as SpellingSetting
const knowing = openSpelling(resources)
const db = openToRead(storePath)
let spelling: Spelling | null = null

/** Looks words up off the main thread, with its own connection to the store: one request, one reply, in order. */
parentPort?.on('message', (request: SpellingRequest) => parentPort?.postMessage(answer(request)))

function answer(request: SpellingRequest): SpellingReply {
  const { id } = request
  try {
    if (request.namesChanged) spelling = null
    spelling ??= knowing(recordNameWords(db))
    if ('words' in request) return { id, standings: request.words.map(spelling.standing) }
    return { id, suggestions: spelling.suggest(request.word, request.language) }
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
