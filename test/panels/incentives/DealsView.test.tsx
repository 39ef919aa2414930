// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DealsView } from '#panels/incentives/deals/DealsView.tsx'
import { readDealEntries } from '#panels/incentives/deals/readDealEntries.ts'
import type { AnyRecord } from '#records/record.ts'
import { aDeal, incentiveMap } from '../../commands/incentiveWorld.ts'
import { shown } from '../../support/shown.tsx'

test('without deals it says what feeds the calculation and how to begin', () => {
  const { map } = deals()
  expect(screen.getByText('No deals yet')).toBeDefined()
  expect(screen.getByText(/yearly payment flows/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add a deal' }))
  expect(map.records.count('deal')).toBe(1)
  expect(screen.getByRole('grid', { name: 'Deals' })).toBeDefined()
})

test('the total row adds up what is shown', () => {
  deals(aDeal('d1', { amountMinor: 1_000_000 }), aDeal('d2', { amountMinor: -200_000, refundOf: 'd1' }))
  expect(screen.getByText('$8,000')).toBeDefined()
  expect(screen.getByText('2 deals')).toBeDefined()
})

test('rows pasted below the last one are new deals, one step with those that are there', () => {
  const { map } = deals(aDeal('d1', { partnerId: 'a' }))
  const cell = screen.getByRole('gridcell', { name: /^New deal, Deal/ })
  fireEvent.mouseDown(cell)
  act(() => cell.focus())
  const text = 'Alpine\ta\t\t12500\tnew\twon\nBerg\tb\t\t500\trenewal\topen\nStray\tnobody'
  fireEvent.paste(cell, { clipboardData: { getData: () => text } })
  const names = Array.from(map.records.all('deal'), ({ name, amountMinor }) => [name, amountMinor])
  expect(names).toEqual([
    ['d1', null],
    ['Alpine', 1_250_000],
    ['Berg', 50_000],
  ])
  expect(screen.getByText(/Row 3, partner: nobody on the map is called “nobody”/)).toBeDefined()
  act(() => void map.undo())
  expect(map.records.count('deal')).toBe(1)
})

test('a CSV file is imported row by row; each row left out is a sentence', async () => {
  const { map } = deals()
  const file = new File(['deal,partner,amount\nAlpine,a,100\nBerg,zzz,100'], 'crm.csv')
  // jsdom reads files only since it has arrayBuffer.
  fireEvent.change(screen.getByLabelText('CSV file of deals'), { target: { files: [file] } })
  await waitFor(() => expect(screen.getByText('1 deal imported from crm.csv, 1 row left out.')).toBeDefined())
  expect(screen.getByText('Row 3, partner: nobody on the map is called “zzz”.')).toBeDefined()
  expect(map.records.count('deal')).toBe(1)
})

test('an emptied cell is unknown again, but a deal keeps a name; a refund may be typed without its minus', () => {
  const { records } = incentiveMap(
    aDeal('d', { amountMinor: 5 }),
    aDeal('r', { refundOf: 'd', amountMinor: -1 }),
  )
  const at = (row: string, column: string, text: string) => ({ row, column, text })
  expect(
    readDealEntries([at('d', 'amount', ''), at('d', 'deal', ''), at('r', 'amount', '3')], records),
  ).toEqual({
    sets: [
      { id: 'd', fields: { amountMinor: null } },
      { id: 'r', fields: { amountMinor: -300 } },
    ],
    rows: [],
    faults: [{ row: 'd', column: 'deal', text: '', fault: 'A deal has a name.' }],
  })
})

function deals(...more: readonly AnyRecord[]) {
  const map = incentiveMap(...more)
  const programme = map.records.find('programme', 'now')
  if (!programme) throw new Error('The world has a programme.')
  shown(map, <DealsView chosen={{ programme, programmes: [programme], compared: null }} />)
  return { map }
}
