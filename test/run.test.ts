import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { measureBundle, overBudget } from './steps/bundleBudget.ts'
import { lastLine, tallyOfReport } from './steps/tally.ts'
import { tooOldNode } from './steps/tooOldNode.ts'

describe('the count of checks', () => {
  test('counts each test of a report', () => {
    const report = reportOf(['passed', 'passed', 'failed', 'skipped', 'todo'])
    expect(tallyOfReport(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('counts a test file that could not be loaded as one failure', () => {
    const report = { success: false, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(tallyOfReport(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('counts an error outside any test as one failure', () => {
    expect(tallyOfReport(reportOf(['passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('ends with one plain line', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(lastLine({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped')
  })
})

describe('the check of Node', () => {
  test.each(['18.20.4', '20.18.3'])('refuses %s in a sentence', (version) => {
    expect(tooOldNode(version)).toContain(`needs Node 20.19 or newer and this is Node ${version}`)
  })

  test.each(['20.19.0', '22.1.0', '24.0.0'])('takes %s', (version) => {
    expect(tooOldNode(version)).toBeNull()
  })
})

describe('the bundle budget', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  function dist(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'partnerscape-dist-'))
    folders.push(folder)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }

  test('follows static imports and leaves dynamic ones for later', () => {
    const sizes = measureBundle(
      dist({
        'index.html': '<script type="module" src="./assets/index.js"></script>',
        'assets/index.js': `import{a}from"./vendor.js";export*from"./shared.js";import("./export.js");a()`,
        'assets/vendor.js': 'export const a=()=>1',
        'assets/shared.js': 'export const b=2',
        'assets/export.js': 'export const c=3',
        'assets/painter.js': 'postMessage(4)',
      }),
    )
    expect(sizes.lazy.map(({ name }) => name).toSorted()).toEqual([
      join('assets', 'export.js'),
      join('assets', 'painter.js'),
    ])
    expect(sizes.firstLoad).toBeGreaterThan(0.1)
  })

  test('names what is too large, but for the worker of the layout engine', () => {
    const lazy = [
      { name: 'assets/elk-worker-1.js', size: 464 },
      { name: 'assets/slides-2.js', size: 131 },
      { name: 'assets/sheet-3.js', size: 130 },
    ]
    expect(overBudget({ firstLoad: 260, lazy })).toEqual([
      'assets/slides-2.js is 131.0 KB; a part loaded later may be 130 KB.',
    ])
    expect(overBudget({ firstLoad: 261, lazy: [] })).toEqual([
      'The first load is 261.0 KB; it may be 260 KB.',
    ])
  })
})

function reportOf(statuses: readonly string[]) {
  const failed = statuses.includes('failed')
  return {
    success: !failed,
    testResults: [
      { status: failed ? 'failed' : 'passed', assertionResults: statuses.map((status) => ({ status })) },
    ],
  }
}
