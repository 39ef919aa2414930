// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ScorecardsPage } from '#panels/scorecards/ScorecardsPage.tsx'
import { newDeal } from '#records/deal.ts'
import { programmeQuarterId } from '#records/programmeQuarter.ts'
import type { AnyRecord } from '#records/record.ts'
import { newScorecard } from '#records/scorecard.ts'
import { targetId } from '#records/target.ts'
import { aCompany, aMapWith, aParticipant } from '../../support/builders.ts'
import { catchDownloads, textOf } from '../../support/downloads.ts'
import { shown } from '../../support/shown.tsx'

const KNOWN: readonly AnyRecord[] = [
  aCompany(),
  aParticipant('acme', { name: 'Acme', signedOn: '2026-01-02' }),
  aParticipant('bolt', { name: 'Bolt', signedOn: '2026-02-02' }),
  deal('d1', 'acme', 50_000_00, '2026-08-10'),
  deal('d2', null, 50_000_00, '2026-08-11'),
  deal('d3', 'acme', 80_000_00, '2026-05-11'),
  newScorecard({ participantId: 'bolt', fiscalYear: 2026, quarter: 3, dealsSourced: 2 }),
]

beforeEach(() => vi.restoreAllMocks())

describe('the quarter', () => {
  test('is the last closed one, another by the slider, and an open one says so', () => {
    const { session } = page(...KNOWN)
    const slider = screen.getByRole('slider', { name: 'Quarter' })
    expect(slider.getAttribute('aria-valuetext')).toBe('FY2026 Q3')
    fireEvent.change(slider, { target: { value: '3' } })
    expect(session.store.getState().scorecards.quarter).toBe('2026-4')
    expect(slider.getAttribute('aria-valuetext')).toBe('FY2026 Q4, open')
  })

  test('is shown on the map by its overall colour and its revenue', () => {
    const { session } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: 'Show on map' }))
    expect(session.store.getState()).toMatchObject({
      place: 'map',
      seeing: { colourBy: 'scorecard-overall@2026-3', sizeBy: 'scorecard-revenue@2026-3' },
    })
  })
})

describe('the metrics', () => {
  test('say what they come to, of what, against what, and why one is not known', () => {
    page(...KNOWN)
    const strip = screen.getByRole('region', { name: 'Programme metrics' })
    const share = within(strip).getByRole('button', { name: /^Sourced revenue share/ })
    expect(share.textContent).toContain('50 %')
    expect(share.textContent).toContain('Target 25 %')
    expect(share.textContent).toContain('$50k of $100k won')
    const nps = within(strip).getByRole('button', { name: /^Partner NPS/ })
    expect(nps.textContent).toContain('No survey ran in this period.')
  })

  test('open to their formula and the deals behind them; a target typed there is kept', () => {
    const { map } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: /^Sourced revenue share/ }))
    const dialog = within(screen.getByRole('dialog', { name: 'Sourced revenue share' }))
    expect(dialog.getByText('d1')).toBeDefined()
    expect(dialog.queryByText('d2')).toBe(null)
    type(dialog.getByRole('textbox', { name: 'Target of Sourced revenue share' }), '60 %')
    const id = targetId({ scope: 'all', scopeId: '', metric: 'sourcedRevenueShare' })
    expect(map.records.find('target', id)?.value).toBe(60)
  })

  test('take what nobody can reckon: what was won in all', () => {
    const { map } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: /^Sourced revenue share/ }))
    type(screen.getByRole('textbox', { name: 'Won in all, with and without partners' }), '$200k')
    expect(map.records.find('programmeQuarter', programmeQuarterId(2026, 3))?.wonMinor).toBe(200_000_00)
  })

  test('all of them stand in one table, and each opens from there', () => {
    page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: /^All \d+ metrics/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Concentration' }))
    expect(screen.getByRole('dialog', { name: 'Concentration' })).toBeDefined()
  })

  test('an answer of a partner makes the NPS known', async () => {
    const { map } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: /^Partner NPS/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Add answer' }))
    expect([...map.records.all('surveyAnswer')]).toMatchObject([{ score: 9, answeredOn: '2026-09-30' }])
    await waitFor(() => expect(screen.getAllByText('100', { selector: 'strong' })).toHaveLength(2))
  })
})

describe('the scorecard', () => {
  test('summed by tier it takes no figures, and says why', () => {
    page(...KNOWN)
    fireEvent.click(screen.getByRole('radio', { name: 'By tier' }))
    const cell = screen.getByRole('gridcell', { name: /^No tier, Revenue closed: \$50k/ })
    expect(cell.getAttribute('aria-readonly')).toBe('true')
  })

  test('every column of the rules is a press away', () => {
    page(...KNOWN)
    expect(screen.queryByRole('columnheader', { name: 'Close rate' })).toBe(null)
    fireEvent.click(screen.getByRole('button', { name: 'All columns' }))
    expect(screen.getByRole('columnheader', { name: 'Close rate' })).toBeDefined()
  })

  test('is saved as CSV, and a file is looked at before it is taken as one step', async () => {
    const downloads = catchDownloads()
    const { map } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    const [saved] = downloads
    expect(await textOf(saved?.blob)).toContain('Acme,FY2026 Q3,1,')
    const file = new File(['Partner,Customer NPS\nAcme,55\nBolt,high\n'], 'nps.csv')
    fireEvent.change(screen.getByLabelText('Scorecard file'), { target: { files: [file] } })
    const dialog = await screen.findByRole('dialog', { name: 'Import nps.csv' })
    expect(within(dialog).getByText('Row 3, Customer NPS: “high” is not a number.')).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Import' }))
    expect([...map.records.all('scorecard')].find(({ customerNps }) => customerNps === 55)).toBeDefined()
    expect(map.store.getState().undoable).toBe(1)
  })

  test('teaches where nothing is known', () => {
    page(aParticipant('acme'))
    expect(screen.getByText(/^Nothing is known of FY2026 Q3 yet/)).toBeDefined()
  })

  test('leads to the map where there is no partner', () => {
    const { session } = page(aCompany())
    fireEvent.click(screen.getByRole('button', { name: 'Go to the map' }))
    expect(session.store.getState().place).toBe('map')
  })

  test('the limits of the colours are typed in percent, and impossible ones are refused in words', () => {
    const { map } = page(...KNOWN)
    fireEvent.click(screen.getByRole('button', { name: 'Targets' }))
    type(screen.getByRole('textbox', { name: 'Green from, % of target' }), '60')
    expect(screen.getByText('Amber begins above 0 and not above the limit of green.')).toBeDefined()
    type(screen.getByRole('textbox', { name: 'Amber from, % of target' }), '50')
    expect([...map.records.all('ragLimits')]).toMatchObject([{ greenAtPct: 90, amberAtPct: 50 }])
  })
})

function page(...records: readonly AnyRecord[]) {
  const map = aMapWith(...records)
  return { map, ...shown(map, <ScorecardsPage />) }
}

function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

function deal(id: string, sourcedBy: string | null, amountMinor: number, closedOn: string): AnyRecord {
  return newDeal({
    id,
    name: id,
    partnerId: sourcedBy,
    sourcedBy,
    amountMinor,
    stage: 'won',
    createdOn: closedOn,
    closedOn,
  })
}
