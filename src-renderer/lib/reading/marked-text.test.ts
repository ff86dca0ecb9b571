import { describe, expect, it } from 'vitest'
import { layOutText, type Mark } from './marked-text.ts'

const text = 'Réunion à Bamako\nPar Awa Keïta\n\nLe général Salifou Mody a parlé.\n   \nFin.'

function mark(id: string, kind: Mark['kind'], words: string): Mark {
  const start = text.indexOf(words)
  return { id, kind, start, end: start + words.length }
}

describe('an article laid out', () => {
  it('keeps every character but line ends and empty lines', () => {
    const blocks = layOutText(text, [mark('1', 'person', 'Salifou Mody')])
    expect(blocks.map((block) => block.segments.map((part) => part.text).join(''))).toEqual([
      'Réunion à Bamako',
      'Par Awa Keïta',
      'Le général Salifou Mody a parlé.',
      'Fin.',
    ])
  })
  it('cuts a line where marks begin and end, the narrowest mark last', () => {
    const person = mark('1', 'person', 'Salifou Mody')
    const statement = mark('2', 'statement', 'général Salifou Mody a parlé')
    const line = layOutText(text, [person, statement])[2]
    expect(line?.segments.map((part) => [part.text, part.marks.map((one) => one.kind)])).toEqual([
      ['Le ', []],
      ['général ', ['statement']],
      ['Salifou Mody', ['statement', 'person']],
      [' a parlé', ['statement']],
      ['.', []],
    ])
  })
  it('carries a mark over several lines', () => {
    const whole: Mark = { id: '3', kind: 'statement', start: 0, end: text.length }
    const blocks = layOutText(text, [whole])
    expect(blocks.every((block) => block.segments.every((part) => part.marks[0] === whole))).toBe(
      true,
    )
  })
  it('tells the title and the lines of the head from the paragraphs', () => {
    const author = text.indexOf('Awa')
    const blocks = layOutText(text, [], { title: [0, 16], author: [author, author + 9] })
    expect(blocks.map((block) => block.role)).toEqual(['title', 'head', 'paragraph', 'paragraph'])
  })
  it('tells where the pages of its source begin, blanks and pages without words aside', () => {
    const second = text.indexOf('parlé')
    const pages = [
      { number: 1, start: 0, end: second },
      { number: 2, start: second, end: second },
      { number: 3, start: second, end: text.length },
    ]
    const begun = layOutText(text, [], {}, pages).flatMap((block) =>
      block.segments.flatMap((part) => (part.page ? [[part.page, part.text]] : [])),
    )
    expect(begun).toEqual([
      [1, 'Réunion à Bamako'],
      [3, 'parlé.'],
    ])
  })
  it('keeps a paragraph that a dateline opens a paragraph', () => {
    const lines = layOutText('Bamako, lundi. Ils ont parlé.', [], { datelinePlace: [0, 6] })
    expect(lines.map((block) => block.role)).toEqual(['paragraph'])
  })
  it('gives each segment the offset it starts at', () => {
    for (const block of layOutText(text, [mark('1', 'person', 'Salifou Mody')]))
      for (const part of block.segments)
        expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
  })
})
