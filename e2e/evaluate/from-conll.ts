import type { Stretch } from './spans.ts'

export interface LabelledSentence {
  text: string
  names: (Stretch & { kind: 'person' | 'organisation' | 'place' })[]
}

const KINDS: Record<string, 'person' | 'organisation' | 'place'> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
}

const CLOSES = /^[.,)\]»”%;:!?…]+$/u
const OPENS = /[’'(«“[]$/u

/**
 * Sentences of a file with one word a line (number, word, BIO label, between tabs; a blank line between sentences),
 * words put together as they are written; types other than people, bodies and places are left out.
 */
export function readLabelled(file: string): LabelledSentence[] {
  return file.split(/\n\s*\n/).flatMap((block) => {
    const rows = block
      .split('\n')
      .map((line) => line.trimEnd().split('\t'))
      .filter((row) => row.length >= 3)
    if (rows.length === 0) return []
    let text = ''
    const names: LabelledSentence['names'] = []
    let open: LabelledSentence['names'][number] | null = null
    for (const [, word = '', label = 'O'] of rows) {
      if (text !== '' && !CLOSES.test(word) && !OPENS.test(text)) text += ' '
      const start = text.length
      text += word
      const kind = KINDS[label.slice(2)]
      if (label.startsWith('I-') && open !== null) {
        open.end = text.length
        continue
      }
      open = null
      if (!label.startsWith('B-') || kind === undefined) continue
      open = { kind, start, end: text.length }
      names.push(open)
    }
    return [{ text, names }]
  })
}
