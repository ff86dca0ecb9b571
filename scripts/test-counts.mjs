/**
 * How many tests passed and failed, from vitest's JSON report. A test file that could not be loaded
 * has no tests and counts as one failure.
 */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
  }
}

/** The same from Playwright's JSON report; a test that only passed when tried again passed. */
export function playwrightCounts(report) {
  const { expected, flaky, unexpected } = report.stats
  const errors = unexpected === 0 ? report.errors.length : 0
  return { passed: expected + flaky, failed: unexpected + errors }
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
