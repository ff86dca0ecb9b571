import { workerData } from 'node:worker_threads'
import { recordNameWords } from '../spelling/name-words.ts'
import { openSpelling, type Spelling } from '../spelling/spelling.ts'
import { openToRead } from '../store/open-to-read.ts'
import { answerQuestions } from './asked-thread.ts'
import type { SpellingAnswer, SpellingQuestion, SpellingSetting } from './spelling-job.ts'

// What the thread that starts this one gives it.
const { resources, storePath } = workerData as SpellingSetting
const knowing = openSpelling(resources)
const db = openToRead(storePath)
let spelling: Spelling | null = null

/** Looks words up off the main thread, with its own connection to the store. */
answerQuestions((question: SpellingQuestion): SpellingAnswer => {
  if (question.namesChanged) spelling = null
  spelling ??= knowing(recordNameWords(db))
  if ('words' in question) return { standings: question.words.map(spelling.standing) }
  return { suggestions: spelling.suggest(question.word, question.language) }
})
