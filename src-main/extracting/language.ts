import type { Language } from '../shared/language.ts'
import type { Token } from './tokens.ts'

const FRENCH = new Set(
  "le la les l' d' des du un une et est dans pour par sur avec que qui qu' ne pas au aux ce cette il elle nous vous leur ses son sa mais ou où été a de en s' se".split(
    ' ',
  ),
)
const ENGLISH = new Set(
  "the of and to in is was for on with that he she it they his her their at from by has have had be been not but this which said 's will would are were an as".split(
    ' ',
  ),
)

/** French or English, by a vote of their commonest words over the first two thousand tokens; French when in doubt. */
export function guessLanguage(tokens: readonly Token[]): Language {
  let french = 0
  let english = 0
  for (const token of tokens.slice(0, 2000)) {
    const word = token.text.toLowerCase().replace('’', "'")
    if (FRENCH.has(word)) french += 1
    if (ENGLISH.has(word)) english += 1
  }
  return english > french ? 'en' : 'fr'
}
