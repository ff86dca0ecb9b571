import type { Language } from './language.ts'
import type { WordStanding } from './spelling.ts'
import type { SpellingPassage, WordInText } from './spelling-passages.ts'

/**
 * Words by which a sentence tells its language. A few that both languages write (on, a, la, me, pas,
 * or, an) are left out.
 */
const tellTale: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'le les des du un une et est dans pour par sur que qui au aux ce cette ces son ses leur leurs avec ne se il elle nous vous sont ont été sera selon mais comme entre après dont où ainsi lors'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is are was were that which with for by at from this these has have had will would not be been it its as their his her they we he she who said after over about into'.split(
      ' ',
    ),
  ),
}
const other: Record<Language, Language> = { fr: 'en', en: 'fr' }

/**
 * The words of a text that are wrong, by what is known of each; a word whose standing is not known yet
 * is not wrong. A passage said to be in one language is read by that dictionary alone. Elsewhere a
 * word that either dictionary knows is right, with one exception: amid words of the document's own
 * language, a word that only the other one knows is wrong when it is a slip of the pen in this one
 * (« reunion », « agressive »). A passage that reads as the other language has no such exception.
 */
export function misspelt(
  passages: readonly SpellingPassage[],
  language: Language,
  standingOf: (word: string) => WordStanding | undefined,
): WordInText[] {
  return passages.flatMap((passage) => {
    const standings = passage.words.map(({ text }) => standingOf(text))
    const foreign = passage.only === null && readsAs(passage, standings, other[language], language)
    return passage.words.filter((word, at) => {
      const standing = standings[at]
      if (standing === undefined || standing.name) return false
      if (passage.only !== null) return standing[passage.only] !== 'known'
      if (standing[language] === 'known') return false
      if (standing[other[language]] !== 'known') return true
      if (foreign) return false
      const stranger = (one: WordStanding | undefined) =>
        one?.[language] === 'unknown' && one[other[language]] === 'known'
      if (stranger(standings[at - 1]) || stranger(standings[at + 1])) return false
      if (standing[language] === 'accent') return true
      return standing[language] === 'near' && !/^\p{Lu}/u.test(word.text)
    })
  })
}

/** Whether a passage has more of one language than of the other, and not by a single word. */
function readsAs(
  passage: SpellingPassage,
  standings: readonly (WordStanding | undefined)[],
  one: Language,
  than: Language,
): boolean {
  const signs = (language: Language) =>
    passage.words.reduce((sum, { text }, at) => {
      const standing = standings[at]
      const alone = standing?.[language] === 'known' && standing[other[language]] === 'unknown'
      return sum + (tellTale[language].has(text.toLowerCase()) ? 2 : alone ? 1 : 0)
    }, 0)
  const found = signs(one)
  return found >= 2 && found > signs(than)
}
