import { vocabularyFindings, vocabularyOf } from '../../shared/likelihood/vocabulary.ts'
import { addedByPortions, readMarking } from '../../shared/markings.ts'
import { commentsIn } from '../../shared/markdown/comments.ts'
import { writtenBlocks } from '../../shared/markdown/written-blocks.ts'
import type { Examined } from '../examined.ts'
import type { Found, Rule } from '../rule.ts'

/** A comment, or something still to be verified. Its fix keeps the words and takes the comment away. */
export const commentLeft: Rule = {
  name: 'commentLeft',
  severity: 'error',
  find: ({ sections }) =>
    sections.flatMap(({ id: sectionId, body }) =>
      commentsIn(body).map(({ start, end, textStart, textEnd, remark }) => {
        const text = body.slice(textStart, textEnd)
        return {
          place: { sectionId, start, end },
          words: body.slice(start, end),
          values: { comment: remark === '' ? text : remark },
          fix: { start, end, text },
        }
      }),
    ),
}

/** A paragraph whose marking the document's does not cover (TLP 2.0). */
export const markingAbove: Rule = {
  name: 'markingAbove',
  severity: 'error',
  find({ sections, briefing }) {
    const chosen = readMarking(briefing.marking)
    return sections.flatMap(({ id: sectionId, body }) =>
      writtenBlocks(body).flatMap(({ marking }): Found[] => {
        const read = marking && readMarking(marking.marking)
        if (!marking || !read || addedByPortions(chosen, [read]).length === 0) return []
        return [
          {
            place: { sectionId, start: marking.start, end: marking.end },
            words: marking.marking,
            values: { paragraph: read.text, document: chosen?.text ?? '–' },
          },
        ]
      }),
    )
  },
}

/** A likelihood and a level of confidence in one sentence (ICD 203). */
export const likelihoodWithConfidence: Rule = {
  name: 'likelihoodWithConfidence',
  severity: 'error',
  find: (examined) => ofVocabulary(examined, 'likelihoodWithConfidence'),
}

/** Words of two scales of likelihood in one document. */
export const mixedScales: Rule = {
  name: 'mixedScales',
  severity: 'warning',
  find: (examined) => ofVocabulary(examined, 'mixedScales'),
}

function ofVocabulary(
  { sections }: Examined,
  wanted: 'likelihoodWithConfidence' | 'mixedScales',
): Found[] {
  const uses = sections.map(({ body }) => vocabularyOf(body))
  return sections.flatMap(({ id: sectionId, body }, at) =>
    vocabularyFindings(body, uses.filter((_, other) => other !== at).flat())
      .filter(({ kind }) => kind === wanted)
      .map(({ start, end, text }) => ({
        place: { sectionId, start, end },
        words: text,
        values: { words: text },
      })),
  )
}
