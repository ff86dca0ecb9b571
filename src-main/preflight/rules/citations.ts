import { references } from '../../shared/markdown/references.ts'
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
  return sections.flatMap(({ id: sectionId, body }) =>
    references(body).flatMap((one) => {
      if (one.type !== 'citation') return []
      const passage = passages.get(one.passageId)
      if (!wanted(passage)) return []
      return [
        {
          place: { sectionId, start: one.start, end: one.end },
          words: one.passageId,
          values: { quote: passage?.quote ?? '' },
        },
      ]
    }),
  )
}
