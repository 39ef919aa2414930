import { expect, test } from 'vitest'
import { reviewSheet } from '#domain/review/reviewSheet.ts'
import { reviewMarkdown } from '#exchange/reviewMarkdown.ts'
import { newJointValue } from '#records/jointValue.ts'
import { newScorecard } from '#records/scorecard.ts'
import { newTask } from '#records/task.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'

const TODAY = '2026-11-25'

test('the sheet is a document with a table of the four quarters', () => {
  const text = markdown()
  expect(text.split('\n')[0]).toBe('# Data \\| Haus: partner review')
  expect(text).toContain('- **Owner:** –')
  expect(text).toContain('| Figure | FY2025 Q4 | FY2026 Q1 | FY2026 Q2 | FY2026 Q3 |')
  expect(text).toContain('| Overall | Not rated | Not rated | Not rated | Green |')
  expect(text).toMatch(/\| Revenue closed \| – \| – \| \$500 \| \$1k \(green\) \|/)
  expect(text).toContain('- [ ] Call \\[them\\] (critical)')
  expect(text).toContain('For shops who struggle with \\[their problem\\]: We brings')
})

test('what somebody typed makes no second line', () => {
  expect(markdown().split('\n')).not.toContain('# not a heading')
})

function markdown(): string {
  const { records } = aMapWith(
    aParticipant('p', { name: 'Data | Haus', kind: 'var', stage: 'scale' }),
    newTask({ id: 't', title: 'Call [them]\n# not a heading', participantId: 'p', priority: 'critical' }),
    newTask({ id: 'u', title: 'Call [them]', participantId: 'p', priority: 'critical' }),
    newScorecard({ participantId: 'p', fiscalYear: 2026, quarter: 2, revenueMinor: 50_000 }),
    newScorecard({ participantId: 'p', fiscalYear: 2026, quarter: 3, revenueMinor: 100_000 }),
    newJointValue({ participantId: 'p', audience: 'shops' }),
  )
  const sheet = reviewSheet(records, 'p', TODAY)
  if (!sheet) throw new Error('no sheet')
  return reviewMarkdown(sheet, 'We', TODAY)
}
