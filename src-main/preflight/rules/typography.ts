import { typeset } from '../../shared/typography/typeset.ts'
import type { Rule } from '../rule.ts'

/** What the rules of printers of the document's language would set otherwise, line by line. */
export const typography: Rule = {
  name: 'typography',
  severity: 'advice',
  find: ({ sections, language }) =>
    sections.flatMap(({ id: sectionId, body }) => {
      const before = body.split('\n')
      const after = typeset(body, language).split('\n')
      if (before.length !== after.length) return []
      let start = 0
      return before.flatMap((line, at) => {
        const place = { sectionId, start, end: start + line.length }
        start += line.length + 1
        const text = after[at] ?? line
        if (text === line) return []
        return [{ place, words: line, values: { line, set: text }, fix: { ...place, text } }]
      })
    }),
}
