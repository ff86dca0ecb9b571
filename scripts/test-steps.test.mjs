import { describe, expect, it } from 'vitest'
import { chosenSteps, testHelp, testSteps } from './test-steps.mjs'

const ids = (args) => chosenSteps(args).map(({ id }) => id)

describe('the steps of npm test', () => {
  it('are all taken without arguments', () => {
    expect(chosenSteps([])).toEqual(testSteps)
  })

  it('are those named, in the order given', () => {
    expect(ids(['--only', 'unit,lint'])).toEqual(['unit', 'lint'])
    expect(ids(['--only=build'])).toEqual(['build'])
  })

  it.each([[['--only']], [['--only', 'nonsense']], [['lint']], [['--only', 'lint', 'unit']]])(
    'are refused with help when not understood: %j',
    (args) => {
      expect(() => chosenSteps(args)).toThrow('Steps, in order:')
    },
  )

  it('are all in the help', () => {
    for (const { id } of testSteps) expect(testHelp()).toMatch(new RegExp(`^  ${id} `, 'm'))
  })
})
