import type { Language } from '../shared/language.ts'
import type { Acquaintance, WordStanding } from '../shared/spelling.ts'
import { holds, type WordGraph } from './word-graph.ts'
import { isOneAway, sameButForAccents } from './resembling.ts'

/** The words of each language, and names of people and towns of the whole world. */
export type Dictionaries = Record<Language | 'names', WordGraph>

/** Tells whether a word, written exactly so, is a name of ours or one of the analyst's own words. */
export type IsName = (word: string) => boolean

/** What stands before an elision in French; what follows begins with a vowel or an h. */
const elided = /^(?:[ldjnsmtcç]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[aeiouyhœæàâäéèêëîïôöûüù])/i
/** Pronouns and small words that French hangs on with a hyphen: « dit-il », « celui-ci », « a-t-on ». */
const hungOn = new Set(
  'je tu il elle on nous vous ils elles ce ci là le la les lui leur moi toi soi y en t même mêmes né née nés nées'.split(
    ' ',
  ),
)
/** First members of compounds that are no words by themselves. */
const combining = new Set(
  'afro anglo anti arabo austro auto belgo bi cyber co contre euro ex extra franco géo germano gréco hispano hyper indo inter intra italo israélo libano luso macro mi méga micro mini mono multi narco néo non nippo nigéro para pluri poly post pré pro pseudo quasi russo sahélo semi sénégalo sino socio sous sub super supra syro techno télé tri turco ultra vice'.split(
    ' ',
  ),
)

/** Unaccented capitals of long words are typed in capitals only; shorter ones are acronyms to the reader. */
const capitals = /^[\p{Lu}\p{M}'-]{2,}$/u

/** A word with straight apostrophes, plain hyphens and composed accents, as dictionaries write it. */
export function plainSpelling(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '')
}

/** A word taken apart: what is elided before it, and the English genitive after it. */
export function takeApart(word: string): { before: string; core: string; after: string } {
  const before = elided.exec(word)?.[0] ?? ''
  const after = /.'s$/i.test(word.slice(before.length)) ? word.slice(-2) : ''
  return { before, core: word.slice(before.length, word.length - after.length), after }
}

/** What two dictionaries and the names known say of words, one at a time. */
export function spellChecker(dictionaries: Dictionaries, isOurName: IsName) {
  const isName = (word: string) => isOurName(word) || holds(dictionaries.names, word)
  const known = (language: Language, word: string): boolean => {
    const graph = dictionaries[language]
    if (isWritten(graph, word)) return true
    const { before, core, after } = takeApart(word)
    if (before !== '' || after !== '') return known(language, core) || isName(core)
    if (!word.includes('-')) return false
    const parts = word.split('-')
    // A part is read in either language: « franco-british », « post-Brexit ».
    return parts.every((part, at) => part !== '' && isPart(part, at, parts.length))
  }

  function isPart(part: string, at: number, count: number): boolean {
    const lower = part.toLowerCase()
    if (at > 0 && hungOn.has(lower)) return true
    if (at < count - 1 && combining.has(lower)) return true
    if (/^\p{Lu}{2,8}$/u.test(part)) return true
    return (
      isName(part) ||
      isWritten(dictionaries.fr, part) ||
      isWritten(dictionaries.en, part) ||
      known('fr', part)
    )
  }

  const slip = (language: Language, word: string): Acquaintance => {
    const { core } = takeApart(word)
    if (sameButForAccents(dictionaries[language], core)) return 'accent'
    return core.length > 5 && isOneAway(dictionaries[language], core) ? 'near' : 'unknown'
  }

  return {
    standing: (typed: string): WordStanding => {
      const word = plainSpelling(typed)
      const [fr, en] = [known('fr', word), known('en', word)]
      return {
        fr: fr ? 'known' : en ? slip('fr', word) : 'unknown',
        en: en ? 'known' : fr ? slip('en', word) : 'unknown',
        name: isName(word) || isName(takeApart(word).core) || isShouted(word),
      }
    },
  }

  /** A name in capitals, as surnames are in French: KONATÉ. */
  function isShouted(word: string): boolean {
    return capitals.test(word) && isName(word.slice(0, 1) + word.slice(1).toLowerCase())
  }
}

/** Whether a dictionary has the word, capitals at the start of a sentence or throughout allowed for. */
export function isWritten(graph: WordGraph, word: string): boolean {
  if (holds(graph, word)) return true
  const lower = word.toLowerCase()
  const first = word.slice(0, 1).toLowerCase() + word.slice(1)
  if (first !== word && holds(graph, first)) return true
  if (!capitals.test(word)) return false
  const title = word.slice(0, 1) + lower.slice(1)
  return holds(graph, lower) || holds(graph, title) || sameButForAccents(graph, lower)
}
