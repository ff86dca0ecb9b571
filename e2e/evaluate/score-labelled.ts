import { extract } from '../../src-main/extracting/extract.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { LabelledSentence } from './from-conll.ts'
import { ofKind } from './score-article.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'
import { sameStretch, scoreSpans } from './spans.ts'

const KINDS = ['person', 'organisation', 'place'] as const
/** As many sentences as tell the figure to a few tenths. */
const MOST = 3000

/** Names of single sentences, kind by kind and all together, evenly chosen from the set. */
export function scoreLabelled(sentences: readonly LabelledSentence[], language: Language): Sheet {
  const sheet = newSheet()
  const step = Math.max(1, Math.floor(sentences.length / MOST))
  for (const [index, { text, names }] of sentences.entries()) {
    if (index % step !== 0) continue
    const extraction = extract(text, { language })
    for (const kind of KINDS) {
      const gold = names.filter((each) => each.kind === kind)
      const found = ofKind(extraction, kind)
      scoreSpans(sheet, kind, text, gold, found)
      for (const each of gold)
        mark(
          sheet,
          'name.strict.recall',
          found.some((one) => sameStretch(one, each)),
        )
      for (const one of found)
        mark(
          sheet,
          'name.strict.precision',
          gold.some((each) => sameStretch(one, each)),
        )
    }
  }
  return sheet
}
