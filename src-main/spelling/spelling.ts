import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../shared/language.ts'
import { codeRanges } from '../shared/markdown/code-ranges.ts'
import type { WordStanding } from '../shared/spelling.ts'
import { misspelt } from '../shared/spelling-judgment.ts'
import { spellingPassages, type WordInText } from '../shared/spelling-passages.ts'
import { shippedNameWords } from './name-words.ts'
import { sameButForAccents } from './resembling.ts'
import { type Dictionaries, type IsName, isWritten, spellChecker } from './spell-checker.ts'
import { suggestionsFor } from './suggestions.ts'
import { readWordGraph } from './word-graph.ts'

/** French and English spelling at once, from the dictionaries shipped and the names known. */
export type Spelling = {
  standing: (word: string) => WordStanding
  suggest: (word: string, language: Language) => string[]
  /** The words of a Markdown text in a language that are wrong, in order. */
  misspelt: (markdown: string, language: Language) => WordInText[]
}

/** Reads the dictionaries of a resources folder once; answers spellings that know the names given. */
export function openSpelling(resources: string): (names: ReadonlySet<string>) => Spelling {
  const file = (name: string) => readFileSync(join(resources, 'spelling', name))
  const graph = (name: string) => readWordGraph(file(`${name}.bin`))
  const dictionaries: Dictionaries = { fr: graph('fr'), en: graph('en'), names: graph('names') }
  const shipped = shippedNameWords(resources)
  // The lists also hold names as some papers write them, without accents (Etats): no spelling to follow.
  for (const name of shipped)
    if (!isWritten(dictionaries.fr, name) && sameButForAccents(dictionaries.fr, name))
      shipped.delete(name)
  const frequent = new Set(file('frequent.txt').toString().split('\n'))

  return (names) => {
    const isName: IsName = (word) => names.has(word) || shipped.has(word)
    const { standing } = spellChecker(dictionaries, isName)
    const sources = { dictionaries, frequent, names }
    return {
      standing,
      suggest: (word, language) => suggestionsFor(word, language, sources),
      misspelt(markdown, language) {
        // A long text says the same words again and again.
        const told = new Map<string, WordStanding>()
        const standingOf = (word: string) => {
          const found = told.get(word) ?? standing(word)
          told.set(word, found)
          return found
        }
        return misspelt(spellingPassages(markdown, codeRanges(markdown)), language, standingOf)
      },
    }
  }
}
