// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MdfView } from '#panels/incentives/mdf/MdfView.tsx'
import { newMdfRequest, type MdfRequest } from '#records/mdfRequest.ts'
import type { AnyRecord } from '#records/record.ts'
import { aProgramme, incentiveMap, someTierTerms } from '../../commands/incentiveWorld.ts'
import { aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const SMB = aParticipant('smb', { kind: 'customer-segment' })
const TERMS = someTierTerms('Gold', { basePct: 20, mdfQuarterMinor: 500_000 })

test('without requests it says what they are for, and makes the first', () => {
  const { map } = desk()
  fireEvent.click(screen.getByRole('button', { name: 'Add a request' }))
  expect(map.records.count('mdfRequest')).toBe(1)
  expect(screen.getByText(/Enter the sum asked for and the whole cost/)).toBeDefined()
})

test('a sound request is approved by the rules; the decision and undoing it are a person’s', () => {
  const { map } = desk(aRequest('fair'))
  const verdict = within(screen.getByRole('region', { name: 'What the rules say' }))
  expect(verdict.getByText('The rules say: Approve')).toBeDefined()
  fireEvent.click(verdict.getByRole('button', { name: 'Approve' }))
  expect(map.records.find('mdfRequest', 'fair')).toMatchObject({
    decision: 'approved',
    approvedMinor: 400_000,
    decidedOn: '2026-11-21',
  })
  act(() => void map.undo())
  expect(map.records.find('mdfRequest', 'fair')?.decision).toBe('open')
})

test('each check that fails is a sentence, and what could be funded is one press away', () => {
  const { map } = desk(
    aRequest('fair', { requestedMinor: 600_000, measure: '', expectedPipelineMinor: 1_200_000 }),
  )
  const verdict = screen.getByRole('region', { name: 'What the rules say' })
  expect(within(verdict).getByText('The rules say: Send back to be revised')).toBeDefined()
  expect(
    within(verdict)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'There is no way to measure it yet.',
    'It is expected to bring 2 times the sum; 5 times is asked for.',
    'The partner pays at least 50\u00A0% itself: at most $4,000 can be funded.',
    '$5,000 is left of $5,000 for FY2026 Q4.',
  ])
  fireEvent.click(within(verdict).getByRole('button', { name: 'Approve $4,000' }))
  expect(map.records.find('mdfRequest', 'fair')?.approvedMinor).toBe(400_000)
})

test('proof that is overdue is said at its request and stops the next one', () => {
  const done = aRequest('old', {
    decision: 'approved',
    approvedMinor: 100_000,
    startsOn: '2026-05-01',
    endsOn: '2026-05-02',
  })
  desk(done, aRequest('next'))
  expect(screen.getByText('Proof overdue')).toBeDefined()
  expect(screen.getByText('Proof of an earlier activity is overdue.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: /^old/ }))
  expect(screen.getByText(/Proof is overdue since 31 Jul 2026/)).toBeDefined()
})

test('what came of the money is told per unit and as a return', () => {
  const fields = { decision: 'approved', approvedMinor: 400_000, spentMinor: 400_000 } as const
  desk(aRequest('fair', { ...fields, pipelineMinor: 2_000_000, wonMinor: 1_000_000 }))
  const outcome = screen.getByRole('region', { name: 'What came of it' })
  expect(outcome.textContent).toContain('Pipeline per unit spent5 : 1')
  expect(outcome.textContent).toContain('Return on the money100 %')
})

test('the budget of co-marketing multiplies the budget of the tier', () => {
  desk()
  const calculator = screen.getByRole('region', { name: 'Co-marketing budget' })
  expect(calculator.textContent).toContain('Suggested budget$5,000')
  fireEvent.change(within(calculator).getByRole('slider', { name: 'Pipeline potential' }), {
    target: { value: '2' },
  })
  expect(calculator.textContent).toContain('Suggested budget$10,000')
})

function aRequest(id: string, fields: Partial<MdfRequest> = {}): MdfRequest {
  return newMdfRequest({
    id,
    participantId: 'a',
    name: id,
    startsOn: '2026-11-01',
    requestedMinor: 400_000,
    totalCostMinor: 800_000,
    expectedPipelineMinor: 2_000_000,
    segmentId: 'smb',
    measure: 'Leads by form',
    ...fields,
  })
}

function desk(...more: readonly AnyRecord[]) {
  const programme = aProgramme('now', { status: 'current', grossMarginPct: 80 })
  const map = incentiveMap(SMB, TERMS, programme, ...more)
  shown(map, <MdfView chosen={{ programme, programmes: [programme], compared: null }} />)
  return { map }
}
