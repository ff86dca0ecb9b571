import { matchPhrase } from './phrases.ts'
import type { Lexicons } from './lexicons.ts'
import type { Language } from '../shared/language.ts'
import type { Token } from './tokens.ts'
import { hasWord } from './word-filter.ts'

/** Words that join the parts of a name: « Mohamed Ould Ghazouani », « Marie de Villepin ». */
const PARTICLES = new Set(
  "de du des d' la le el al ben bin ibn ould wuld van von der den da do dos di del della ag abou abu bint y e".split(
    ' ',
  ),
)
/** Capitalised at the head of a sentence without being names. */
const OPENERS = new Set(
  "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous je j' tu en dans par pour sur sous avec sans selon apres avant depuis pendant lors lorsque quand si s' mais ou et donc or ni car que qu' qui quoi dont comme ainsi alors aussi enfin puis ensuite cependant toutefois neanmoins pourtant malgre grace face suite outre parmi chez entre vers contre jusqu' a c' n' ne y objectif celle celui celles ceux tout tous toute toutes plusieurs certains certaines chaque aucun aucune autre autres meme bien plus moins tres trop peu beaucoup encore deja hier aujourd'hui demain ici la-bas oui non the a an this that these those his her its their our your my he she it they we you i in on at by for from with without after before since during when while if but and or so as because although however meanwhile also then there here what who which where why how all some many most several each every no not is was are were has have had will would can could may might must should do does did".split(
    ' ',
  ),
)
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}|XI{1,3}|XIV|XVI{0,3})$/

function isInitial(token: Token): boolean {
  return /^\p{Lu}\.?$/u.test(token.text)
}

export function isCapitalised(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    (token.shape === 'capital' || token.shape === 'upper' || /^\p{Lu}$/u.test(token.text))
  )
}

export function isOpener(token: Pick<Token, 'folded'>): boolean {
  return OPENERS.has(token.folded)
}

/** An ordinary word of the language that is nobody's first name: « Water », « Courrier ». */
export function isEverydayWord(token: Token, lexicons: Lexicons, language: Language): boolean {
  if (token.text.length < 2 || token.shape === 'number') return false
  return token.folded.split(' ').every((part) => {
    if (lexicons.firstNames.has(part)) return false
    return OPENERS.has(part) || (part.length > 1 && hasWord(lexicons.words[language], part))
  })
}

export interface NameRun {
  /** Token after the last one of the name. */
  end: number
  /** Words of the name that start with a capital. */
  capitals: number
}

/** Whether a folded name begins with a particle, as a surname may that is written without its given name. */
export function startsWithParticle(folded: string): boolean {
  return PARTICLES.has(folded.split(' ')[0] ?? '')
}

function isSmallParticle(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && PARTICLES.has(token.folded)
}

/** Whether a capitalised word belongs to a title rather than to a name. */
function opensTitle(lexicons: Lexicons, tokens: readonly Token[], at: number): boolean {
  return (
    matchPhrase(lexicons.ranks, tokens, at) !== null ||
    matchPhrase(lexicons.offices, tokens, at) !== null
  )
}

/**
 * The run of capitalised words that starts at a token, with particles between them; at most six words, never across lines.
 * In running text a word in capitals only joins another one in capitals, a first name or an initial.
 */
export function readName(tokens: readonly Token[], at: number, lexicons: Lexicons): NameRun | null {
  const first = tokens[at]
  if (!isCapitalised(first) || isOpener(first)) return null
  let capitals = 1
  let end = at + 1
  while (end < tokens.length && end - at < 7) {
    const token = tokens[end]
    if (token === undefined || token.opensLine) break
    if (isCapitalised(token)) {
      const previous = tokens[end - 1]
      if (
        previous &&
        !isInitial(previous) &&
        !isInitial(token) &&
        opensTitle(lexicons, tokens, end)
      )
        break
      capitals += 1
      end += 1
      continue
    }
    const ahead = tokens[end + 1]
    const joins =
      isSmallParticle(token) &&
      isCapitalised(ahead) &&
      !ahead.opensLine &&
      !opensTitle(lexicons, tokens, end + 1)
    const twice = isSmallParticle(token) && isSmallParticle(ahead) && isCapitalised(tokens[end + 2])
    if (!joins && !twice) break
    end += twice ? 2 : 1
  }
  return { end, capitals }
}

const LOWER_PARTS = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'ould',
  'ben',
  'bin',
  'ag',
  'el',
  'al',
  'van',
  'von',
  'da',
  'dos',
  'di',
])

function capitalised(word: string): string {
  return word.replace(
    /(^|[-'’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** A name in ordinary capitals: « SALIFOU MODY » is « Salifou Mody »; mixed case is left as written. */
export function ordinaryCase(name: string): string {
  return name
    .split(/\s+/)
    .map((word, index) => {
      if (!/^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word) || ROMAN.test(word)) return word
      const lowered = word.toLowerCase()
      return index > 0 && LOWER_PARTS.has(lowered) ? lowered : capitalised(lowered)
    })
    .join(' ')
}
