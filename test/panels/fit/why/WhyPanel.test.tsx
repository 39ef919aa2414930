// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WhyPanel } from '#panels/fit/why/WhyPanel.tsx'
import { aFlow, aCompany, aMapWith } from '../../../support/builders.ts'
import { aRound, PROFILE, scoredOnce } from '../../../support/scored.ts'
import { shown } from '../../../support/shown.tsx'

test('folded it says who leads; opened, what would change that and how sure it is', async () => {
  panel({ Ledgerly: [5, 2], Brightline: [4, 3] })
  expect(screen.getByText('Ledgerly leads with 70, before Brightline with 65.')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Why this rank' }))
  expect(screen.getByText(/unless Customer fit weighs less than 50 %/)).toBeDefined()
  expect(screen.getByRole('row', { name: 'Customer fit 60 % ↓ 50 %, Brightline level' })).toBeDefined()
  const row = screen.getByRole('row', { name: /1 Ledgerly/ })
  expect(within(row).getByText('Pilot')).toBeDefined()
  expect(await within(row).findByText(/^(firm|leaning|open), \d+ %$/)).toBeDefined()
  expect(
    screen.getByText('The top 1 of 2 partners brings 100 % of the revenue', { exact: false }),
  ).toBeDefined()
})

test('with nothing rated it says what is missing', () => {
  panel({ Ledgerly: [null, null] })
  fireEvent.click(screen.getByRole('button', { name: 'Why this rank' }))
  expect(screen.getByText('Nobody is ranked yet: every partner is out or too little rated.')).toBeDefined()
  expect(screen.getByText(/Bars stand here once one partner leads clearly/)).toBeDefined()
})

function panel(rows: Parameters<typeof scoredOnce>[0]) {
  const evaluation = aRound('now', '2026-11-21')
  const map = aMapWith(
    aCompany(),
    ...scoredOnce(rows),
    aFlow('f', 'Ledgerly', 'us', { kind: 'payment', amountMinor: 100_000 }),
  )
  return shown(map, <WhyPanel chosen={{ profile: PROFILE, evaluation, evaluations: [evaluation] }} />)
}
