import { workerData } from 'node:worker_threads'
import { examine } from '../preflight/examine.ts'
import type { Examination } from '../shared/preflight.ts'
import { examinedStore } from '../preflight/examined-store.ts'
import { recordNameWords } from '../spelling/name-words.ts'
import { openSpelling } from '../spelling/spelling.ts'
import { openToRead } from '../store/open-to-read.ts'
import { answerQuestions } from './asked-thread.ts'
import type { PreflightQuestion, PreflightSetting } from './preflight-job.ts'

// What the thread that starts this one gives it.
const { resources, storePath } = workerData as PreflightSetting
const knowing = openSpelling(resources)
const db = openToRead(storePath)

/** Checks briefings off the main thread. */
answerQuestions(({ briefingId, pages }: PreflightQuestion): Examination => {
  const { misspelt } = knowing(recordNameWords(db))
  return examine(examinedStore(db, misspelt).read(briefingId, pages))
})
