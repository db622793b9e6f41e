import { describe, expect, it } from 'vitest'
import { add, formatTotals, totalsOfPlaywright, totalsOfVitest } from '@/scripts/test/totals.mjs'
import { withFailure } from '@/scripts/test/vitest.mjs'

const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

describe('totals', () => {
  it('of vitest count a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ]
    expect(totalsOfVitest({ ...report, testResults })).toEqual({ passed: 4, failed: 2, skipped: 3 })
  })

  it('of Playwright count what passed only the second time as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(totalsOfPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('are summed and said in one line', () => {
    const sum = add({ passed: 1, failed: 0, skipped: 2 }, { passed: 122, failed: 0, skipped: 0 })
    expect(formatTotals(sum)).toBe('123 passed, 0 failed, 2 skipped')
  })

  it('count a run that ended in error without a failed test as one failure', () => {
    const totals = { passed: 3, failed: 0, skipped: 0 }
    expect(withFailure(1, totals).failed).toBe(1)
    expect(withFailure(0, totals).failed).toBe(0)
  })
})
