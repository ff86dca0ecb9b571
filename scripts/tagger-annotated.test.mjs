import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAnnotated, readFiles, readLines } from './tagger-annotated.mjs'

const named = ({ text, spans }) =>
  spans.map(({ start, end, kind }) => [text.slice(start, end), kind])

describe('a sentence written for the tagger', () => {
  it('gives its text without brackets and its names where they stand', () => {
    const read = readAnnotated('Le général [P Salifou Mody] quitte [L Bamako] pour l’[O AES].')
    expect(read.text).toBe('Le général Salifou Mody quitte Bamako pour l’AES.')
    expect(named(read)).toEqual([
      ['Salifou Mody', 'person'],
      ['Bamako', 'place'],
      ['AES', 'organisation'],
    ])
  })

  it('may hold no name, or one alone', () => {
    expect(readAnnotated('Il pleuvait.')).toEqual({ text: 'Il pleuvait.', spans: [] })
    expect(named(readAnnotated('[L Niamey]'))).toEqual([['Niamey', 'place']])
  })

  it.each(['Un [P nom', 'Un nom]', '[X Bamako] dort', '[P [L Mali]] dort', '[P ] dort'])(
    'is refused when its brackets are wrong: %s',
    (line) => expect(() => readAnnotated(line)).toThrow('bracket'),
  )

  it('stands alone on its line, between comments and blank lines', () => {
    expect(readLines('# titre\n\nUn.\r\nDeux.\n').map(({ text }) => text)).toEqual(['Un.', 'Deux.'])
  })
})

describe('the sentences of the project', () => {
  const folder = fileURLToPath(new URL('tagger-sentences', import.meta.url))

  it.each(['fr', 'en'])('are all readable and none stands twice: %s', (language) => {
    const texts = readFiles(folder, language).flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    )
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })
})
