export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function oneCheck(sound: boolean): Tally {
  return { passed: sound ? 1 : 0, failed: sound ? 0 : 1, skipped: 0 }
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** "12 passed, 0 failed", and what was skipped where something was. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The part of Vitest's JSON report that is counted here. */
export interface VitestReport {
  readonly success: boolean
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Tests counted one by one; a file that could not be loaded, or an error outside any test, counts as one failure. */
export function tallyOfReport(report: VitestReport, exitCode: number): Tally {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of report.testResults) {
    for (const result of assertionResults) tally = addTallies(tally, tallyOfTest(result.status))
    const failedWithoutTest = status === 'failed' && !assertionResults.some((r) => r.status === 'failed')
    if (failedWithoutTest) tally = addTallies(tally, oneCheck(false))
  }
  const brokeUntold = tally.failed === 0 && (exitCode !== 0 || !report.success)
  return brokeUntold ? addTallies(tally, oneCheck(false)) : tally
}

function tallyOfTest(status: string): Tally {
  if (status === 'passed' || status === 'failed') return oneCheck(status === 'passed')
  return { passed: 0, failed: 0, skipped: 1 }
}
