// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ValueView } from '#panels/fit/value/ValueView.tsx'
import { profilesOf } from '#domain/fit/profiles.ts'
import { useDerived } from '#store/hooks.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../../support/builders.ts'
import { aCriterion, aRound, PROFILE, ratings } from '../../../support/scored.ts'
import { shown } from '../../../support/shown.tsx'

const ROUND = aRound('now', '2026-11-21')
const CRITERIA = [aCriterion('k', 10, { key: 'product_synergy' })]

test('a dot is a slider that says where it lies', () => {
  view()
  const dot = screen.getByRole('slider', { name: 'Brightline, SI' })
  expect(dot.getAttribute('aria-valuenow')).toBe('75')
  expect(dot.getAttribute('aria-valuetext')).toBe(
    'Strategic value 75; revenue $300k a year; Strategic alliance',
  )
})

test('arrow keys show a new strategic value and set it once they are let go, as one step', () => {
  const { map } = view()
  const dot = screen.getByRole('slider', { name: 'Brightline, SI' })
  fireEvent.keyDown(dot, { key: 'ArrowDown' })
  fireEvent.keyDown(dot, { key: 'ArrowDown', shiftKey: true })
  expect(dot.getAttribute('aria-valuenow')).toBe('64')
  expect(override(map, 'Brightline')).toBeNull()
  fireEvent.keyUp(dot, { key: 'ArrowDown' })
  expect(override(map, 'Brightline')).toBe(64)
  map.undo()
  expect(override(map, 'Brightline')).toBeNull()
})

test('a dot is pulled with the pointer and set on release; Esc gives it up', () => {
  const { map } = view()
  const dot = screen.getByRole('slider', { name: 'Brightline, SI' })
  pull(dot, 200, 300)
  expect(Number(dot.getAttribute('aria-valuenow'))).toBeLessThan(75)
  fireEvent.keyDown(dot, { key: 'Escape' })
  fireEvent.pointerUp(dot, { pointerId: 1 })
  expect(override(map, 'Brightline')).toBeNull()
  pull(dot, 200, 100)
  fireEvent.pointerUp(dot, { pointerId: 1 })
  expect(override(map, 'Brightline')).toBeGreaterThan(75)
})

test('what was set by hand is said and taken back to the ratings', () => {
  const { map } = view({ strategicOverride: 20 })
  fireEvent.focus(screen.getByRole('slider', { name: 'Brightline, SI' }))
  const about = screen.getByRole('region', { name: 'Brightline' })
  expect(within(about).getByText('20, set by hand')).toBeDefined()
  fireEvent.click(within(about).getByRole('button', { name: 'Back to the ratings (75)' }))
  expect(override(map, 'Brightline')).toBeNull()
})

test('the right and left keys go from dot to dot by revenue', () => {
  view()
  const [first, second] = screen.getAllByRole('slider')
  first?.focus()
  fireEvent.keyDown(first as Element, { key: 'ArrowRight' })
  expect(document.activeElement).toBe(second)
  fireEvent.keyDown(second as Element, { key: 'ArrowLeft' })
  expect(document.activeElement).toBe(first)
})

test('a candidate gets its hollow dot from what it is expected to bring', () => {
  const { map } = view()
  expect(screen.queryByRole('slider', { name: 'Kestrel, VAR' })).toBeNull()
  const fields = screen.getByRole('group', { name: 'Kestrel' })
  type(within(fields).getByLabelText('Expected a year'), '$200k')
  type(within(fields).getByLabelText('Likely, %'), '50 %')
  expect([...map.records.all('forecast')]).toMatchObject([{ expectedMinor: 20_000_000, probabilityPct: 50 }])
  const dot = screen.getByRole('slider', { name: 'Kestrel, VAR' })
  expect(dot.getAttribute('aria-valuetext')).toMatch('$200k expected, 50 % likely')
})

test('the middle of the axis is money, the median unless it is fixed', () => {
  const { map } = view()
  const field = screen.getByLabelText<HTMLInputElement>('Middle of the revenue axis')
  expect(field.placeholder).toBe('$200k, the median')
  type(field, '0')
  expect(screen.getByText('The middle of the revenue axis is an amount of more than 0.')).toBeDefined()
  type(field, '600k')
  expect(map.records.find('profile', 'p')?.pivotMinor).toBe(60_000_000)
  expect(screen.getByText('$1.8M')).toBeDefined()
})

test('who lies away from its kind is named beside the chart, and the table says all of it', () => {
  view()
  expect(
    screen.getByText('Brightline sells like a channel partner but is valued as an alliance.'),
  ).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: 'Table' }))
  expect(
    screen.getByRole('row', { name: /^Brightline SI 75 \$300k a year Strategic alliance/ }),
  ).toBeDefined()
  expect(screen.getByRole('row', { name: /^Kestrel VAR 50 – – No revenue known/ })).toBeDefined()
})

test('without partners it says how they come here', () => {
  const map = aMapWith(aCompany(), PROFILE, ROUND)
  shown(map, <ValueView chosen={{ profile: PROFILE, evaluation: ROUND, evaluations: [ROUND] }} />)
  expect(screen.getByText('No partners to place yet')).toBeDefined()
})

/** Brightline and Datahaus with revenue, Kestrel without. */
function view(brightline: { readonly strategicOverride?: number } = {}) {
  const map = aMapWith(
    aCompany(),
    PROFILE,
    ...CRITERIA,
    ROUND,
    aParticipant('Brightline', { kind: 'si', ...brightline }),
    aParticipant('Datahaus'),
    aParticipant('Kestrel'),
    aFlow('f1', 'Brightline', 'us', { kind: 'payment', amountMinor: 30_000_000 }),
    aFlow('f2', 'Datahaus', 'us', { kind: 'payment', amountMinor: 10_000_000 }),
    ...ratings('now', CRITERIA, { Brightline: [4], Datahaus: [2], Kestrel: [3] }),
  )
  return { map, ...shown(map, <Chosen />) }
}

/** As the page gives it on, anew when the profile changes. */
function Chosen() {
  const [profile = PROFILE] = useDerived(profilesOf)
  return <ValueView chosen={{ profile, evaluation: ROUND, evaluations: [ROUND] }} />
}

function override(map: ReturnType<typeof aMapWith>, id: string): number | null | undefined {
  return map.records.find('participant', id)?.strategicOverride
}

function pull(dot: Element, from: number, to: number): void {
  fireEvent.pointerDown(dot, { pointerId: 1, button: 0, clientY: from })
  fireEvent.pointerMove(dot, { pointerId: 1, clientY: to })
}

function type(field: Element, text: string): void {
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}
