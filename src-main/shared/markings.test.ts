import { describe, expect, it } from 'vitest'
import { addedByPortions, documentMarking, portionMarkings, readMarking } from './markings.ts'

const marked = (...markings: string[]) =>
  markings.flatMap((marking) => {
    const read = readMarking(marking)
    return read ? [read] : []
  })
const texts = (chosen: string, ...portions: string[]) => {
  const { label, mention } = documentMarking(readMarking(chosen), marked(...portions))
  return [label?.text ?? null, mention?.text ?? null]
}

describe('a marking', () => {
  it('is a TLP label however it is typed, else a free mention', () => {
    expect(readMarking('tlp: amber+strict')).toEqual({ kind: 'tlp', text: 'TLP:AMBER+STRICT' })
    expect(readMarking('Diffusion Restreinte')).toEqual({
      kind: 'free',
      text: 'Diffusion Restreinte',
    })
    expect(readMarking('  ')).toBeNull()
  })
})

describe('the marking of a document', () => {
  it('is the highest label of what was chosen and of its paragraphs', () => {
    expect(texts('', 'TLP:CLEAR', 'TLP:AMBER', 'TLP:GREEN')).toEqual(['TLP:AMBER', null])
    expect(texts('TLP:AMBER', 'TLP:AMBER+STRICT')).toEqual(['TLP:AMBER+STRICT', null])
    expect(texts('TLP:RED', 'TLP:GREEN')).toEqual(['TLP:RED', null])
    expect(texts('')).toEqual([null, null])
  })

  it('keeps a free mention beside a label: neither measures the other', () => {
    expect(texts('Diffusion Restreinte', 'TLP:GREEN')).toEqual([
      'TLP:GREEN',
      'Diffusion Restreinte',
    ])
    expect(texts('TLP:AMBER', 'Diffusion Restreinte')).toEqual([
      'TLP:AMBER',
      'Diffusion Restreinte',
    ])
  })

  it('tells what the paragraphs add', () => {
    const added = (chosen: string, ...portions: string[]) =>
      addedByPortions(readMarking(chosen), marked(...portions)).map(({ text }) => text)
    expect(added('TLP:GREEN', 'TLP:RED', 'TLP:CLEAR')).toEqual(['TLP:RED'])
    expect(added('TLP:RED', 'TLP:GREEN')).toEqual([])
    expect(added('TLP:RED', 'Diffusion Restreinte')).toEqual(['Diffusion Restreinte'])
  })

  it('reads the marks at the head of paragraphs and items, and nowhere else', () => {
    const text = [
      ...['(TLP:AMBER) Un.', '', '- (Diffusion Restreinte) Deux (TLP:RED) trois.', '', '```'],
      ...['(TLP:RED) code', '```', '', '(sic) Quatre.', '', '> (TLP:GREEN) Cinq.'],
    ].join('\n')
    expect(portionMarkings(text).map(({ text: mark }) => mark)).toEqual([
      ...['TLP:AMBER', 'Diffusion Restreinte', 'TLP:GREEN'],
    ])
  })
})
