import type { Language } from '../shared/language.ts'
import { type Dictionaries, plainSpelling, takeApart } from './spell-checker.ts'
import { bareLetter, differenceOf, resembling } from './resembling.ts'
import { holds } from './word-graph.ts'

/** What suggestions are drawn from beside the dictionaries. */
export type SuggestionSources = {
  dictionaries: Dictionaries
  /** Names that may have been meant. */
  names: Iterable<string>
  /** Words often written: of two that resemble a word equally, they come first. */
  frequent: ReadonlySet<string>
}

const most = 6
const other: Record<Language, Language> = { fr: 'en', en: 'fr' }
/** Spellings that sound alike, tried one at a time. */
const soundAlike = (
  'oe œ,ae æ,ph f,f ph,an en,en an,ss c,c ss,ss ç,qu c,c qu,eau au,au eau,au o,o au,ai é,ction xion,' +
  'xion ction,tion sion,sion tion,ance ence,ence ance,ei ie,ie ei,tion ssion,ise ize,our or,or our,' +
  'f ffe,k que,able ible,ible able,ant ent,ent ant,ei ai,ai ei,é er,er é,eux eus,s x,ai e,ère aire,ere aire'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string])

/**
 * What a wrong word may have been meant as, likeliest first, at most six: the same word with other
 * accents or capitals, then what is least far from it by the keys and by the ear, in the language of
 * the text before the other, names among them; two words written as one. What is elided before the
 * word and its apostrophe stay as they were typed.
 */
export function suggestionsFor(
  typed: string,
  language: Language,
  { dictionaries, names, frequent }: SuggestionSources,
): string[] {
  const apostrophe = /[’ʼ]/.exec(typed)?.[0] ?? "'"
  const { before, core, after } = takeApart(plainSpelling(typed))
  const costs = new Map<string, number>()
  const offer = (word: string, cost: number) => {
    const shown = inCaseOf(core, word)
    if (shown !== core && cost < (costs.get(shown) ?? Infinity)) costs.set(shown, cost)
  }

  const capital = /^\p{Lu}/u.test(core)
  const asked = capital ? core.slice(0, 1).toLowerCase() + core.slice(1) : core
  const usual = (word: string) => (frequent.has(word.toLowerCase()) ? 0 : 0.3)
  const farthest = core.length <= 3 ? 1.1 : core.length <= 5 ? 1.45 : 2.05
  for (const one of [language, other[language]]) {
    const foreign = one === language ? 0 : 0.6
    for (const word of soundingLike(asked))
      if (holds(dictionaries[one], word)) offer(word, 0.5 + foreign + usual(word))
    for (const [first, second] of halves(asked))
      if ([first, second].every((part) => isAlone(part, one) && holds(dictionaries[one], part)))
        offer(`${first} ${second}`, 0.9 + foreign + usual(first) + usual(second))
  }
  // Near words first: looking farther costs many times more, and is seldom needed.
  for (const reach of [1, farthest]) {
    for (const one of [language, other[language]]) {
      const foreign = one === language ? 0 : 0.6
      for (const { word, cost } of resembling(dictionaries[one], asked, reach - foreign))
        offer(word, cost + foreign + usual(word))
    }
    if (capital) offerNames(Math.min(reach, 1.3))
    if (costs.size >= 3) break
  }

  function offerNames(reach: number): void {
    for (const { word, cost } of resembling(dictionaries.names, core, reach))
      offer(word, cost + 0.5)
    const initial = bareLetter(core[0] ?? '')
    for (const name of names) {
      if (bareLetter(name[0] ?? '') !== initial || Math.abs(name.length - core.length) > 2) continue
      const cost = differenceOf(core, name, reach)
      if (cost < Infinity) offer(name, cost + 0.2)
    }
  }
  return [...costs]
    .sort(([one, cost], [two, otherCost]) => cost - otherCost || (one < two ? -1 : 1))
    .slice(0, most)
    .map(([word]) => `${before}${word}${after}`.replaceAll("'", apostrophe))
}

/** Short words that stand alone: dictionaries hold letters and symbols besides. */
const short: Record<Language, string> = {
  fr: ' à a y au ce de du en et il je la le ma me ne on ou où sa se si ta te tu un va ',
  en: ' a an as at be by do he if in is it me my no of on or so to up us we ',
}
function isAlone(word: string, language: Language): boolean {
  return word.length > 2 || short[language].includes(` ${word} `)
}

/** A word cut in two, in every way. */
function halves(word: string): [string, string][] {
  return Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => [
    word.slice(0, at + 1),
    word.slice(at + 1),
  ])
}

function soundingLike(word: string): string[] {
  return soundAlike.flatMap(([from, to]) => {
    const made: string[] = []
    for (let at = word.indexOf(from); at !== -1; at = word.indexOf(from, at + 1))
      made.push(word.slice(0, at) + to + word.slice(at + from.length))
    return made
  })
}

/** A suggestion with the capitals of what was typed, and those of its own. */
function inCaseOf(typed: string, word: string): string {
  if (typed.length > 2 && typed === typed.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(typed) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}
