import { extract } from '../../src-main/extracting/extract.ts'
import { findResources, loadLexicons } from '../../src-main/extracting/lexicons.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { inSentences, unlisted } from './african-names.ts'
import { readGold } from './gold.ts'
import { ofKind } from './score-article.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'
import { overlaps, sameStretch } from './spans.ts'

/** West African names that no word list holds, in six French sentences each. */
export function scoreAfricanNames(): Sheet {
  const sheet = newSheet()
  const { firstNames, peopleNames } = loadLexicons(findResources(import.meta.dirname))
  const isListed = (word: string): boolean => {
    const folded = fold(word)
    return firstNames.has(folded) || peopleNames.firsts.has(folded) || peopleNames.lasts.has(folded)
  }
  for (const { text, ...span } of inSentences(unlisted(isListed))) {
    const people = ofKind(extract(text, { language: 'fr' }), 'person')
    mark(
      sheet,
      'person.overlap.recall',
      people.some((each) => overlaps(each, span)),
      () => text,
    )
    mark(
      sheet,
      'person.strict.recall',
      people.some((each) => sameStretch(each, span)),
      () => text,
    )
  }
  return sheet
}

/** One expression a line: « words|first day », read on the day of the first line; # opens a remark. */
export function scoreExpressions(list: string, language: Language): Sheet {
  const sheet = newSheet()
  const [publishedOn = '', ...lines] = list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  for (const line of lines) {
    const [words = '', day = ''] = line.split('|')
    const found = ofKind(extract(words, { language, publishedOn }), 'date')
    mark(
      sheet,
      'date.start',
      found.length === 1 && found[0]?.value.from === day,
      () => `${words}: ${day}, got ${found.map(({ value }) => value.from).join(', ')}`,
    )
  }
  return sheet
}

/** How long the extraction of 3,000 words of the gold takes, in milliseconds: the least of three after the first. */
export function timeOfArticle(): { words: number; first: number; later: number } {
  const words = readGold('dev')
    .filter(({ gold }) => gold.language === 'fr')
    .map(({ text }) => text)
    .join('\n\n')
    .split(' ')
    .slice(0, 3000)
  const text = words.join(' ')
  const times = [1, 2, 3, 4].map(() => {
    const start = performance.now()
    extract(text, { publishedOn: '2026-02-18' })
    return performance.now() - start
  })
  return {
    words: words.length,
    first: Math.round(times[0] ?? 0),
    later: Math.round(Math.min(...times.slice(1))),
  }
}
