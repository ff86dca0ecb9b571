import type { Change } from '../shared/change.ts'
import type { Language } from '../shared/language.ts'
import type { WordStanding } from '../shared/spelling.ts'
import { askedWorker } from './asked-thread.ts'

/** What the worker is started with. */
export type SpellingSetting = { resources: string; storePath: string }
export type SpellingQuestion = { namesChanged: boolean } & (
  { words: readonly string[] } | { word: string; language: Language }
)
export type SpellingAnswer = { standings?: WordStanding[]; suggestions?: string[] }

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

/** Spelling in a worker thread, started at the first word looked up: dictionaries are not read before. */
export function spellingJob(workerFile: string | URL, setting: SpellingSetting) {
  const worker = askedWorker<SpellingQuestion, SpellingAnswer>(workerFile, setting)
  let namesChanged = false

  function changed(): { namesChanged: boolean } {
    const told = { namesChanged }
    namesChanged = false
    return told
  }

  return {
    look: async (words: readonly string[]) =>
      (await worker.ask({ ...changed(), words })).standings ?? [],
    suggest: async (word: string, language: Language) =>
      (await worker.ask({ ...changed(), word, language })).suggestions ?? [],
    /** Names are read again before the next word is looked up, if a commit wrote any. */
    heard(change: Change): void {
      if (change.some(({ kind }) => namedIn.includes(kind))) namesChanged = true
    },
    stop: worker.stop,
  }
}
