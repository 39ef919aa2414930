// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { programmesOf, programmeTiers } from '#domain/incentives/programmes.ts'
import { IncentivesPage } from '#panels/incentives/IncentivesPage.tsx'
import { aCompany, aMapWith } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('a map without a programme teaches what one is, and one press begins with a ladder', () => {
  const map = aMapWith(aCompany())
  const { session } = shown(map, <IncentivesPage />)
  expect(screen.getByRole('heading', { name: 'What is in it for your partners?' })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: /^Discount ladder/ }))
  const [programme] = programmesOf(map.records)
  expect(programmeTiers(map.records, programme?.id ?? '')).toHaveLength(3)
  expect(screen.getByRole('heading', { name: 'Incentives' })).toBeDefined()
  expect(session.store.getState().incentives.programmeId).toBe(programme?.id)
  expect(map.store.getState().undoable).toBe(1)
})

test('the views of the place are chosen in its header', () => {
  const map = aMapWith(aCompany())
  const { session } = shown(map, <IncentivesPage />)
  fireEvent.click(screen.getByRole('button', { name: 'Start with an empty programme' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Ledger' }))
  expect(session.store.getState().incentives.view).toBe('ledger')
})
