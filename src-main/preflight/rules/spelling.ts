import type { Rule } from '../rule.ts'

/** Words that no dictionary knows, nor the record as a name. Each word is told once, where it first stands. */
export const spelling: Rule = {
  name: 'spelling',
  severity: 'advice',
  find({ sections, language, misspelt }) {
    const told = new Set<string>()
    return sections.flatMap(({ id: sectionId, body }) =>
      misspelt(body, language)
        .filter(({ text }) => !told.has(text) && told.add(text))
        .map(({ text, start, end }) => ({
          place: { sectionId, start, end },
          words: text,
          values: { word: text },
        })),
    )
  },
}
