import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLabelled } from './from-conll.ts'
import { readQuotedWords } from './from-polnear.ts'
import { readReports } from './from-textmine.ts'
import { scoreGold } from './score-gold.ts'
import { scoreLabelled } from './score-labelled.ts'
import { scoreAfricanNames, scoreExpressions } from './score-made-up.ts'
import { scorePreflight } from './score-preflight.ts'
import { scoreQuotations } from './score-quotations.ts'
import { scoreReports } from './score-reports.ts'
import { scoreSample } from './score-sample.ts'
import { readSentences, scoreBoundaries } from './score-sentences.ts'
import type { Sheet } from './sheet.ts'

/** Something to measure on: the project's own, or files of others that are read when they are there. */
export interface EvaluationSet {
  name: string
  what: string
  /** The sheet of the set; null when its files are not among those given. */
  score: (files: readonly string[]) => Sheet | null
}

const text = (file: string): string => readFileSync(file, 'utf8')

const own = (name: string): string => text(join(import.meta.dirname, name))

/** A set read from all the files whose path matches. */
function fromFiles(pattern: RegExp, score: (files: string[]) => Sheet): EvaluationSet['score'] {
  return (files) => {
    const matching = files.filter((file) => pattern.test(file))
    return matching.length === 0 ? null : score(matching)
  }
}

function scorePolnear(files: readonly string[]): Sheet {
  const texts = new Map(
    files
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [basename(file, '.txt'), text(file)]),
  )
  const articles = files
    .filter((file) => file.endsWith('.ann'))
    .flatMap((file) => {
      const article = texts.get(basename(file, '.ann').replace(/_[0-9a-f]{4}$/, ''))
      return article === undefined
        ? []
        : [{ text: article, quoted: readQuotedWords(article, text(file)) }]
    })
  return scoreQuotations(articles)
}

/** All sets, in the order they are run and printed. */
export const SETS: readonly EvaluationSet[] = [
  { name: 'dev-fr', what: 'own gold, French, development', score: () => scoreGold('dev', 'fr') },
  { name: 'dev-en', what: 'own gold, English, development', score: () => scoreGold('dev', 'en') },
  { name: 'test-fr', what: 'own gold, French, held out', score: () => scoreGold('test', 'fr') },
  { name: 'test-en', what: 'own gold, English, held out', score: () => scoreGold('test', 'en') },
  {
    name: 'dev2-fr',
    what: 'own gold, French, development, written later',
    score: () => scoreGold('dev-2', 'fr'),
  },
  {
    name: 'dev2-en',
    what: 'own gold, English, development, written later',
    score: () => scoreGold('dev-2', 'en'),
  },
  {
    name: 'test2-fr',
    what: 'own gold, French, held out, written later',
    score: () => scoreGold('test-2', 'fr'),
  },
  {
    name: 'test2-en',
    what: 'own gold, English, held out, written later',
    score: () => scoreGold('test-2', 'en'),
  },
  {
    name: 'dev-preflight',
    what: 'own labelled documents, check before release, development',
    score: () => scorePreflight('dev'),
  },
  {
    name: 'test-preflight',
    what: 'own labelled documents, check before release, held out',
    score: () => scorePreflight('test'),
  },
  {
    name: 'expressions-fr',
    what: 'own list of French expressions of a day',
    score: () => scoreExpressions(own('expressions-fr.txt'), 'fr'),
  },
  {
    name: 'expressions-en',
    what: 'own list of English expressions of a day',
    score: () => scoreExpressions(own('expressions-en.txt'), 'en'),
  },
  { name: 'african-names', what: 'own list of West African names', score: scoreAfricanNames },
  {
    name: 'sample',
    what: 'article on the ministers’ meeting at Bamako',
    score: fromFiles(/aes-bamako\.txt$/, ([file = '']) => scoreSample(text(file))),
  },
  {
    name: 'textmine',
    what: 'French reports (TextMine 2025)',
    score: fromFiles(/textmine[^/]*\.csv$/i, (files) =>
      scoreReports(files.flatMap((file) => readReports(text(file)))),
    ),
  },
  {
    name: 'wikineural-fr',
    what: 'French encyclopaedia (WikiNEuRal)',
    score: fromFiles(/wikineural[^/]*\/(?!.*_en)[^/]*\.conllu$/i, (files) =>
      scoreLabelled(
        files.flatMap((file) => readLabelled(text(file))),
        'fr',
      ),
    ),
  },
  {
    name: 'wikineural-en',
    what: 'English encyclopaedia (WikiNEuRal)',
    score: fromFiles(/wikineural[^/]*\/[^/]*_en[^/]*\.conllu$/i, (files) =>
      scoreLabelled(
        files.flatMap((file) => readLabelled(text(file))),
        'en',
      ),
    ),
  },
  {
    name: 'polnear',
    what: 'English press quotations (PolNeAR)',
    score: fromFiles(/polnear.*\.(?:txt|ann)$/i, scorePolnear),
  },
  {
    name: 'sequoia',
    what: 'French sentence boundaries (UD Sequoia)',
    score: fromFiles(/sequoia[^/]*\/(?:annodis|Europar)[^/]*\.conllu$/i, (files) =>
      scoreBoundaries(files.flatMap((file) => readSentences(text(file)))),
    ),
  },
]
