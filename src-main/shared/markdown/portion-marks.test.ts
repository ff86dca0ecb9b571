import { expect, it } from 'vitest'
import { portionMarkAt } from './portion-marks.ts'

it('reads a TLP label whatever its case, and a known mention as it was typed', () => {
  expect(portionMarkAt('(TLP:AMBER+STRICT) Le texte')).toEqual({
    marking: 'TLP:AMBER+STRICT',
    end: 19,
  })
  expect(portionMarkAt('(tlp : red) Le texte')?.marking).toBe('TLP:RED')
  expect(portionMarkAt('(diffusion restreinte) Le')?.marking).toBe('diffusion restreinte')
})

it('takes no other words between brackets for a mark', () => {
  for (const text of [
    '(sic) Le',
    'Le (TLP:RED) texte',
    '(TLP:PURPLE) Le',
    '(TLP:RED)Le',
    '(2025) Le',
  ])
    expect(portionMarkAt(text)).toBeNull()
})
