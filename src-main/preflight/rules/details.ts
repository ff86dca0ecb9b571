import type { BriefingDetails } from '../../shared/briefing.ts'
import { isUnwritten } from '../../shared/markdown/prompt.ts'
import type { Rule } from '../rule.ts'

/** What a document cannot be released without, in the order of its title block. */
const required: readonly (keyof BriefingDetails)[] = [
  'title',
  'drafter',
  'documentDate',
  'addressees',
]

/** A meeting record and a note name their drafter, their day and those they are for. */
export const missingDetail: Rule = {
  name: 'missingDetail',
  severity: 'error',
  find: ({ briefing }) =>
    required
      .filter((detail) => briefing[detail].trim() === '')
      .map((detail) => ({ place: { detail }, words: detail, values: { detail } })),
}

/** A section that holds nothing prints as nothing: the reader cannot tell it was meant. */
export const emptySection: Rule = {
  name: 'emptySection',
  severity: 'warning',
  find: ({ sections }) =>
    sections
      .filter(({ body }) => isUnwritten(body))
      .map(({ id, heading, body }) => ({
        place: { sectionId: id, start: 0, end: body.length },
        words: heading,
        values: { heading },
      })),
}

const field = /\{\{([^{}\n]{1,80})\}\}/g

/** A field of a template that nothing filled in. */
export const unfilledField: Rule = {
  name: 'unfilledField',
  severity: 'error',
  find: ({ sections, briefing }) => [
    ...[...briefing.title.matchAll(field)].map(([words, name = '']) => ({
      ...{ place: { detail: 'title' as const }, words },
      values: { field: name.trim() },
    })),
    ...sections.flatMap(({ id, body }) =>
      [...body.matchAll(field)].map(({ 0: words, 1: name = '', index }) => ({
        place: { sectionId: id, start: index, end: index + words.length },
        words,
        values: { field: name.trim() },
      })),
    ),
  ],
}
