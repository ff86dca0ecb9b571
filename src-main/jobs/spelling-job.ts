import { Worker } from 'node:worker_threads'
import type { Change } from '../shared/change.ts'
import type { Language } from '../shared/language.ts'
import type { WordStanding } from '../shared/spelling.ts'

/** What the worker is started with. */
export type SpellingSetting = { resources: string; storePath: string }
type Question = { words: readonly string[] } | { word: string; language: Language }
export type SpellingRequest = { id: number; namesChanged: boolean } & Question
export type SpellingReply = {
  id: number
  standings?: WordStanding[]
  suggestions?: string[]
  failure?: string
}

/** The tables that names are read from. */
const namedIn: readonly Change[number]['kind'][] = [
  'actors',
  'actorNames',
  'positions',
  'places',
  'meetings',
  'articles',
  'proposals',
  'lexiconEntries',
]

/**
 * Spelling in a worker thread, started at the first word looked up: dictionaries are not read before.
 * When the worker dies the requests under way are rejected and the next one starts another.
 */
export function spellingJob(workerFile: string | URL, setting: SpellingSetting) {
  let worker: Worker | null = null
  let lastId = 0
  let namesChanged = false
  const waiting = new Map<
    number,
    { resolve: (reply: SpellingReply) => void; reject: (error: Error) => void }
  >()

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: setting })
    started.on('message', (reply: SpellingReply) => {
      const request = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (reply.failure === undefined) request?.resolve(reply)
      else request?.reject(new Error(reply.failure))
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('the spelling worker ended')))
    started.unref()
    return started
  }

  function fail(failed: Worker, error: Error): void {
    if (worker !== failed) return
    worker = null
    for (const request of waiting.values()) request.reject(error)
    waiting.clear()
  }

  function ask(question: Question): Promise<SpellingReply> {
    worker ??= start()
    const target = worker
    const id = ++lastId
    const request: SpellingRequest = { id, namesChanged, ...question }
    namesChanged = false
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      target.postMessage(request)
    })
  }

  return {
    look: async (words: readonly string[]) => (await ask({ words })).standings ?? [],
    suggest: async (word: string, language: Language) =>
      (await ask({ word, language })).suggestions ?? [],
    /** Names are read again before the next word is looked up, if a commit wrote any. */
    heard(change: Change): void {
      if (change.some(({ kind }) => namedIn.includes(kind))) namesChanged = true
    },
    async stop(): Promise<void> {
      await worker?.terminate()
    },
  }
}
