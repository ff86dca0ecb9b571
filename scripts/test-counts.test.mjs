import { describe, expect, it } from 'vitest'
import { playwrightCounts, summaryLine, vitestCounts } from './test-counts.mjs'

describe('counting tests', () => {
  it('adds up what vitest reports, a file that does not load being one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2 })
  })

  it('adds up what Playwright reports', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 0 }
    expect(playwrightCounts({ stats, errors: [{}, {}] })).toEqual({ passed: 5, failed: 2 })
  })

  it('counts errors outside any test as failures', () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 })
  })

  it('ends with one line', () => {
    expect(summaryLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed')
  })
})
