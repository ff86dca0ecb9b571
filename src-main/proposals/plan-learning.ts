import type { LexiconStore } from '../lexicon/lexicon-store.ts'
import type { Article } from '../shared/article.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { type LexiconList, lexiconWords } from '../shared/lexicon.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Extracted } from '../shared/proposal.ts'
import type { Step } from './plan.ts'

/** Tells whether the lists shipped with the application have these words, accents and case aside. */
export type IsShipped = (list: LexiconList | 'demonym', words: string) => boolean

type Lesson = { list: LexiconList; words: string; language: Language | null }

/** What learning works with. */
export type Learning = {
  lexicon: LexiconStore
  newId: () => string
  isShipped: IsShipped
  article: Pick<Article, 'id' | 'language'>
  /** The language of the interface. */
  language: Language
}

/**
 * What a corrected proposal teaches: the rank, the function and the organisation that the analyst put
 * in, when neither the lists shipped nor the analyst's own have them. Writes nothing.
 */
export function planLearning(
  learning: Learning,
  proposed: Extracted,
  corrected: Extracted,
): Step[] {
  const { lexicon, newId, isShipped, article, language } = learning
  return lessonsOf(proposed, corrected, article.language, isShipped)
    .filter(({ list, words }) => !isShipped(list, words) && lexicon.idOf(list, words) === null)
    .map((lesson) => {
      const id = newId()
      return {
        change: {
          ...{ action: 'create', record: 'lexicon', recordId: null },
          label: lesson.words,
          detail: translate(language, `lexicon.of.${lesson.list}`),
          because: 'noneLikeIt',
        },
        record: { kind: 'lexiconEntries', id },
        write: () =>
          lexicon.add({
            ...{ ...lesson, id, country: null },
            ...{ origin: 'correction', articleId: article.id },
          }),
      }
    })
}

function lessonsOf(
  proposed: Extracted,
  corrected: Extracted,
  language: Language,
  isShipped: IsShipped,
): Lesson[] {
  const lessons: Lesson[] = []
  const learn = (list: LexiconList, given: string | undefined, of: Language | null) => {
    const words = lexiconWords.safeParse(given).data
    if (words !== undefined && foldName(words).length > 2)
      lessons.push({ list, words, language: of })
  }
  const office = (before: string | undefined, after: string | undefined) => {
    if (after !== undefined && foldName(after) !== foldName(before ?? ''))
      learn('title', officeHead(after, isShipped), language)
  }
  if (proposed.kind === 'person' && corrected.kind === 'person') {
    const [before, after] = [proposed.value, corrected.value]
    if (foldName(after.rank ?? '') !== foldName(before.rank ?? ''))
      learn('rank', after.rank?.toLocaleLowerCase(language), language)
    office(before.portfolio, after.portfolio)
    if (foldName(after.organisation ?? '') !== foldName(before.organisation ?? ''))
      learn('organisation', after.organisation, null)
  }
  if (proposed.kind === 'group' && corrected.kind === 'group')
    office(proposed.value.portfolio, corrected.value.portfolio)
  return lessons
}

/** What completes a function, or joins another to it, ends its head. */
const endsHead =
  /^(?:d['’].*|de|du|des|à|au|aux|pour|en|près|auprès|sur|par|et|chargée?s?|of|for|to|at|in|on|and|with|[(,;–—].*)$/iu
/** What stands before a function without being part of it. */
const beforeHead = /^(?:le|la|les|the|ex|ancien|ancienne|former)$/iu
/** How many words a head has at most. */
const longestHead = 5

/**
 * The head of a function, as written but in lower case: « Haut veilleur du fleuve » gives « haut
 * veilleur ». Undefined when the lists shipped know the function by its first words already.
 */
export function officeHead(office: string, isShipped: IsShipped): string | undefined {
  const words = office
    .trim()
    .replace(/^l['’]|^ex-/iu, '')
    .split(/\s+/u)
  while (words.length > 1 && beforeHead.test(words[0] ?? '')) words.shift()
  for (let count = words.length; count > 0; count -= 1)
    if (isShipped('title', words.slice(0, count).join(' '))) return undefined
  const end = words.findIndex((word, index) => index > 0 && endsHead.test(word))
  const head = words.slice(0, end === -1 ? words.length : end).map((word) => word.replace(/,$/, ''))
  while (head.length > 1 && isShipped('demonym', head.at(-1) ?? '')) head.pop()
  if (head.length > longestHead) return undefined
  return head.join(' ').toLocaleLowerCase()
}
