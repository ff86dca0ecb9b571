import { lexiconStore } from '../lexicon/lexicon-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Language } from '../shared/language.ts'
import { lexiconWords } from '../shared/lexicon.ts'
import type { WordStanding } from '../shared/spelling.ts'
import type { Store } from '../store/open-store.ts'
import { plainSpelling, takeApart } from './spell-checker.ts'

/** Where words are looked up: off the main thread. */
export type LookUp = {
  look: (words: readonly string[]) => Promise<WordStanding[]>
  suggest: (word: string, language: Language) => Promise<string[]>
}

/** The calls of the `spelling` group. */
export function spellingCalls(store: Store, lookUp: LookUp): HandlersOf<'spelling'> {
  const { operations, newId } = store
  const lexicon = lexiconStore(store)
  return {
    look: ({ words }) => lookUp.look(words),
    suggest: ({ word, language }) => lookUp.suggest(word, language),
    addWord({ word }) {
      // What is elided before a word is no part of it.
      const words = lexiconWords.safeParse(takeApart(plainSpelling(word)).core).data
      if (words === undefined) throw new AppError('invalidInput', word, { field: 'words' })
      if (lexicon.idOf('spelling', words) !== null) return {}
      operations.perform('addWord', words, () =>
        lexicon.add({
          ...{ id: newId(), list: 'spelling', words, language: null, country: null },
          ...{ origin: 'hand', articleId: null },
        }),
      )
      return {}
    },
  }
}
