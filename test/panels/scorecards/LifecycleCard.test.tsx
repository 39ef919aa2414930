// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { northwind } from '#exchange/starters/northwind.ts'
import { LifecycleCard } from '#panels/scorecards/lifecycle/LifecycleCard.tsx'
import { aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

test('the stages are counted, with what needs somebody in each, and lead to the board', () => {
  const { session } = shown(aMapWith(...northwind()), <LifecycleCard today="2026-11-25" />)
  const [identify, activate] = screen.getAllByRole('listitem')
  expect(identify?.textContent).toBe('2Identify')
  expect(activate?.textContent).toContain('AppSource: review overdue since 14 May 2026')
  expect(activate?.textContent).toContain('Datahaus GmbH: ready for Scale')
  fireEvent.click(screen.getByRole('button', { name: '6 need you' }))
  expect(session.store.getState().scorecards.view).toBe('lifecycle')
})

test('where nothing is due nobody is called for', () => {
  shown(aMapWith(aParticipant('a', { kind: 'isv', stage: 'identify' })), <LifecycleCard today="2026-11-25" />)
  expect(screen.getByRole('button', { name: 'Nobody needs you' })).toBeDefined()
})
