// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { duplicateProgramme } from '#commands/duplicateProgramme.ts'
import { setProgrammeCell } from '#commands/setProgrammeCell.ts'
import { startProgramme } from '#commands/startProgramme.ts'
import { currentProgramme, programmesOf, tiersOf } from '#domain/incentives/programmes.ts'
import { programmeOf } from '#domain/incentives/programmeReading.ts'
import { IncentivesPage } from '#panels/incentives/IncentivesPage.tsx'
import { newDeal } from '#records/deal.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCompany, aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const SLIDER = 'Base rate on new deals, Gold'

test('a slider shows the new take on its way and keeps nothing until it is said to', () => {
  const { map, programmeId } = soldByGold()
  shown(map, <IncentivesPage />)
  const before = map.store.getState().version
  fireEvent.change(slider(), { target: { value: '30' } })
  expect(figure('Partner take')).toContain('$20,000')
  expect(figure('Partner take')).toContain('$30,000')
  expect(figure('Partner take')).toContain('+$10,000')
  fireEvent.pointerUp(slider())
  expect(map.store.getState().version).toBe(before)
  fireEvent.click(screen.getByRole('button', { name: 'Keep as proposal' }))
  expect(map.store.getState().version).toBe(before + 1)
  const [current, proposal] = programmesOf(map.records)
  expect([current?.id, current?.status, proposal?.status]).toEqual([programmeId, 'current', 'proposal'])
  expect(goldRate(map, proposal?.id)).toBe(30)
  expect(goldRate(map, programmeId)).toBe(20)
  expect(screen.getByRole('button', { name: 'Compared with: Channel (copy)' })).toBeDefined()
})

test('the rate of a proposal is committed once, on release', () => {
  const { map, programmeId } = soldByGold()
  map.dispatch(duplicateProgramme(programmeId))
  shown(map, <IncentivesPage />)
  const before = map.store.getState().undoable
  for (const value of ['22', '26', '30']) fireEvent.change(slider(), { target: { value } })
  expect(map.store.getState().undoable).toBe(before)
  fireEvent.pointerUp(slider())
  expect(map.store.getState().undoable).toBe(before + 1)
  expect(goldRate(map, programmesOf(map.records)[1]?.id)).toBe(30)
})

test('warns in words and says who gains and who pays', () => {
  const { map } = soldByGold()
  shown(map, <IncentivesPage />)
  fireEvent.change(slider(), { target: { value: '30' } })
  const warnings = screen.getByRole('list', { name: 'Warnings' }).textContent.replaceAll('\u00A0', ' ')
  expect(warnings).toContain('Gold would earn the same base as Platinum: why climb?')
  expect(warnings).toContain('Pays for itself only if partners sell 20 % more ($20,000).')
  const gains = within(screen.getByRole('region', { name: 'Who gains, who pays' }))
  expect(gains.getByText('1 better · 0 worse · 0 the same')).toBeDefined()
  expect(gains.getByText('+$10,000')).toBeDefined()
  expect(gains.getByText('We, Northwind')).toBeDefined()
  expect(gains.getByText('−$10,000')).toBeDefined()
})

test('without a gross margin the ratios are a dash with the reason', () => {
  const { map, programmeId } = soldByGold()
  map.dispatch(setProgrammeCell(programmeId, 'grossMarginPct', ''))
  shown(map, <IncentivesPage />)
  expect(figure('ROI ratio')).toContain('Fill in the gross margin under the table.')
  expect(figure('ROI ratio')).toContain('–')
})

test('making the proposal current puts it in force', () => {
  const { map, programmeId } = soldByGold()
  map.dispatch(duplicateProgramme(programmeId))
  shown(map, <IncentivesPage />)
  fireEvent.click(screen.getByRole('button', { name: 'Make current' }))
  expect(currentProgramme(map.records)?.id).not.toBe(programmeId)
})

/** A discount ladder with a gross margin of 80 %, and a gold partner that has won $100,000. */
function soldByGold(): { map: OpenMap; programmeId: string } {
  const map = aMapWith(aCompany())
  map.dispatch(startProgramme('Channel', 'discount'))
  const programmeId = currentProgramme(map.records)?.id ?? ''
  map.dispatch(setProgrammeCell(programmeId, 'grossMarginPct', '80'))
  const gold = tiersOf(map.records).find(({ name }) => name === 'Gold')?.id ?? null
  map.dispatch((edit) => {
    edit.put(aParticipant('fenwick', { name: 'Fenwick', tierId: gold }))
    edit.put(
      newDeal({
        id: 'deal:1',
        name: 'One',
        partnerId: 'fenwick',
        kind: 'new',
        stage: 'won',
        amountMinor: 10_000_000,
        createdOn: '2026-07-01',
        closedOn: '2026-08-01',
      }),
    )
    return { label: 'sell' }
  })
  return { map, programmeId }
}

function slider(): HTMLElement {
  return screen.getByRole('slider', { name: SLIDER })
}

function figure(name: string): string {
  return screen.getByRole('region', { name }).textContent
}

function goldRate(map: OpenMap, programmeId = ''): number | undefined {
  return programmeOf(map.records, programmeId)?.tiers[1]?.rates.basePct
}
