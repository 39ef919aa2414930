// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RoundsView } from '#panels/fit/rounds/RoundsView.tsx'
import { evaluationsOf } from '#domain/fit/profiles.ts'
import { aMapWith, aParticipant } from '../../../support/builders.ts'
import { aRound, PROFILE, ratings, TWO_CRITERIA } from '../../../support/scored.ts'
import { shown } from '../../../support/shown.tsx'

test('the newest round is compared with the one before it, the greatest change first', () => {
  view('winter', 'spring', 'autumn')
  expect(screen.getByText('1 rose, 1 fell.')).toBeDefined()
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toMatch(/^Ledgerly50Nurture, rank 2100Pursue, rank 1.*rose by 50/)
  expect(second?.textContent).toMatch(/^Brightline.*fell by 15/)
  expect(within(first as HTMLElement).getByRole('img', { name: '25, 50, 100' })).toBeDefined()
})

test('a row opens to what changed per criterion', () => {
  view('winter', 'spring', 'autumn')
  fireEvent.click(screen.getByRole('button', { name: 'Brightline' }))
  expect(screen.getByRole('row', { name: 'reach 5 → 4 – –' })).toBeDefined()
})

test('any two rounds can be chosen', () => {
  view('winter', 'spring', 'autumn')
  fireEvent.change(screen.getByLabelText('From'), { target: { value: 'winter' } })
  expect(screen.getByText('rose by 75')).toBeDefined()
})

test('with one round it teaches what a second is for and starts it from these ratings', () => {
  const { map, session } = view('spring')
  expect(screen.getByText('spring is the only round so far')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Start a round from these ratings' }))
  const [newest] = evaluationsOf(map.records, 'p')
  expect(newest?.on).toBe('2026-11-21')
  expect(
    [...map.records.all('rating')].filter(({ evaluationId }) => evaluationId === newest?.id),
  ).toHaveLength(4)
  expect(session.store.getState().fit).toMatchObject({ evaluationId: newest?.id, view: 'matrix' })
})

const ROUNDS = {
  winter: { on: '2026-01-10', rows: { Ledgerly: [2, 2], Brightline: [5, 5] } },
  spring: { on: '2026-05-01', rows: { Ledgerly: [3, 3], Brightline: [5, 5] } },
  autumn: { on: '2026-11-01', rows: { Ledgerly: [5, 5], Brightline: [4, 5] } },
}

function view(...names: readonly (keyof typeof ROUNDS)[]) {
  const rounds = names.map((name) => aRound(name, ROUNDS[name].on))
  const map = aMapWith(
    PROFILE,
    ...TWO_CRITERIA,
    ...rounds,
    aParticipant('Ledgerly', { kind: 'isv' }),
    aParticipant('Brightline', { kind: 'si' }),
    ...names.flatMap((name) => ratings(name, TWO_CRITERIA, ROUNDS[name].rows)),
  )
  const evaluations = evaluationsOf(map.records, 'p')
  const evaluation = evaluations[0] ?? null
  return { map, ...shown(map, <RoundsView chosen={{ profile: PROFILE, evaluation, evaluations }} />) }
}
