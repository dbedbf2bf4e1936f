/** Ends a run with one plain line, `N passed, N failed`, for whoever reads only that. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : ''
    // A test file that does not even load has no tests to count, but it has failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    process.stderr.write(`\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`)
  }
}
