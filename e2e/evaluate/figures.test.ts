import { describe, expect, it } from 'vitest'
import { asFigures, fallen, readFigures } from './figures.ts'
import { SETS } from './sets.ts'
import { mark, newSheet } from './sheet.ts'

const OWN = SETS.filter(({ name }) => /^(?:dev|test)2?-/.test(name))

describe('what the project’s own gold gives', () => {
  it.each(OWN.map((set) => [set.name, set] as const))(
    'does not fall on %s; a change that lowers it renews the file with npm run evaluate -- --write',
    (name, set) => {
      const [kept, sheet] = [readFigures()[name], set.score([])]
      expect(kept).toBeDefined()
      expect(fallen(kept ?? {}, sheet === null ? {} : asFigures(sheet))).toEqual([])
    },
    120_000,
  )
})

describe('what is kept', () => {
  it('leaves out a recall and a precision that an F1 joins', () => {
    const sheet = newSheet()
    mark(sheet, 'x.recall', true)
    mark(sheet, 'x.precision', true)
    mark(sheet, 'speaker.precision', false)
    expect(asFigures(sheet)).toEqual({ 'speaker.precision': 0, 'x.f1': 100 })
  })
})

describe('a figure', () => {
  it('falls when it is lower by more than rounding, or gone', () => {
    const kept = { 'date.f1': 98.2, 'name.f1': 90, 'fact.f1': 50 }
    expect(fallen(kept, { 'date.f1': 98.1, 'name.f1': 89.7 })).toEqual([
      'name.f1 fell from 90 to 89.7',
      'fact.f1 fell from 50 to 0',
    ])
  })
})
