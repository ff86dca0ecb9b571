import type { Stretch } from './spans.ts'

/** Words quoted in an English article, and how it names who says them. */
export interface QuotedWords extends Stretch {
  source: string
}

const SPAN = /^(T\d+)\t(\w+) ([\d; ]+)\t(.*)$/
const SHORTEST = 5

/** The direct quotations of at least five words in a stand-off (brat) annotation of an article. */
export function readQuotedWords(text: string, annotation: string): QuotedWords[] {
  const spans = new Map<string, Stretch & { words: string }>()
  const found: QuotedWords[] = []
  const lines = annotation.split('\n')
  for (const line of lines) {
    const [, id, , offsets, words = ''] = SPAN.exec(line) ?? []
    if (id === undefined || offsets === undefined) continue
    const numbers = offsets.split(/[; ]+/).map(Number)
    spans.set(id, { start: numbers[0] ?? 0, end: numbers.at(-1) ?? 0, words })
  }
  for (const line of lines) {
    if (!line.startsWith('E')) continue
    const of = (role: string): (Stretch & { words: string })[] =>
      [...line.matchAll(/([A-Za-z]+)\d*:(T\d+)/g)].flatMap(([, name, id = '']) =>
        name === role ? (spans.get(id) ?? []) : [],
      )
    const content = of('Content')
    if (content.length === 0) continue
    const from = Math.max(0, Math.min(...content.map(({ start }) => start)) - 1)
    const to = Math.max(...content.map(({ end }) => end)) + 1
    const quoted = /[“"]([^”"]{10,})[”"]/u.exec(text.slice(from, to))
    if (quoted === null || (quoted[1] ?? '').split(/\s+/).length < SHORTEST) continue
    const start = from + quoted.index
    const source = of('Source')
      .map(({ words }) => words)
      .join(' ')
    found.push({ start, end: start + quoted[0].length, source })
  }
  return found
}
