// What really ran, read from the reports of the test runners. A skipped test proves nothing, so it counts as failed.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numTotalTests, testResults }) {
  const filesThatDidNotLoad = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + filesThatDidNotLoad.length }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats: { expected, unexpected, flaky, skipped } }) {
  return { passed: expected, failed: unexpected + flaky + skipped }
}

/**
 * A run that ended badly or that ran nothing holds at least one failure, whatever its report says.
 *
 * @param {Counts} counts
 * @param {boolean} succeeded - whether the command itself ended well
 * @returns {Counts}
 */
export function judge({ passed, failed }, succeeded) {
  const needsFailure = failed === 0 && (!succeeded || passed === 0)
  return needsFailure ? { passed, failed: 1 } : { passed, failed }
}
