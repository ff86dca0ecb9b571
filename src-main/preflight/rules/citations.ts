import { references } from '../../shared/markdown/references.ts'
import { sentencesIn } from '../../shared/markdown/sentences.ts'
import type { Examined } from '../examined.ts'
import type { Found, Rule } from '../rule.ts'

/** A citation must lead to words that stand in its article. */
export const citationLost: Rule = {
  name: 'citationLost',
  severity: 'error',
  find: (examined) =>
    citationsWhere(examined, (passage) => passage === undefined || passage.state === 'orphan'),
}

/** Words found elsewhere than where they were cited may be told otherwise there. */
export const citationMoved: Rule = {
  name: 'citationMoved',
  severity: 'warning',
  find: (examined) => citationsWhere(examined, (passage) => passage?.state === 'moved'),
}

type Passage = ReturnType<Examined['passages']['get']>

function citationsWhere(
  { sections, passages }: Examined,
  wanted: (passage: Passage) => boolean,
): Found[] {
  return sections.flatMap(({ id: sectionId, body }) => {
    const found = references(body).filter(
      (one) => one.type === 'citation' && wanted(passages.get(one.passageId)),
    )
    if (found.length === 0) return []
    const sentences = sentencesIn(body)
    return found.flatMap((one) => {
      if (one.type !== 'citation') return []
      const sentence = sentences.find(({ citations }) =>
        citations.some(({ start }) => start === one.start),
      )
      return [
        {
          place: { sectionId, start: one.start, end: one.end },
          words: sentence?.text ?? '',
          values: { quote: passages.get(one.passageId)?.quote ?? '' },
        },
      ]
    })
  })
}
