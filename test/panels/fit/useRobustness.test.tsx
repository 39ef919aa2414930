// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { moveItems } from '#commands/moveItems.ts'
import { setRatings } from '#commands/setRatings.ts'
import { fitInput } from '#domain/fit/fitTable.ts'
import { robustness } from '#domain/ipp/robustness.ts'
import { isRefusal } from '#domain/refusal.ts'
import type { RobustnessNow } from '#panels/fit/robustness/roundReading.ts'
import { useRobustness } from '#panels/fit/useRobustness.ts'
import { newCriterion } from '#records/criterion.ts'
import { newEvaluation } from '#records/evaluation.ts'
import { newProfile } from '#records/profile.ts'
import { newRating } from '#records/rating.ts'
import { aMapWith, aParticipant } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const ROUND = newEvaluation({ id: 'e', profileId: 'p', name: 'Autumn', on: '2026-11-21' })

test('all who ask for a round are given the same shares, those of the rules', async () => {
  const { map, first, second } = await reading()
  const atOnce = robustness({ ...fitInput(map.records, ROUND), mode: 'near', draws: 10_000, seed: 1 })
  expect(first.at(-1)?.shares).toEqual(isRefusal(atOnce) ? null : atOnce.shares)
  expect(second.at(-1)?.shares).toBe(first.at(-1)?.shares)
})

test('a new rating leaves the last shares, marked busy, until the new ones are there', async () => {
  const { map, first } = await reading()
  const before = first.at(-1)?.shares
  act(() => {
    map.dispatch(setRatings('e', [{ participantId: 'b', criterionId: 'k2', value: 1 }]))
  })
  expect(first.at(-1)).toEqual({ shares: before, busy: true, progress: 0 })
  await waitFor(() => expect(first.at(-1)?.busy).toBe(false))
  expect(first.at(-1)?.shares?.get('b')).not.toEqual(before?.get('b'))
})

test('a card that is moved costs no new draws', async () => {
  const { map, first } = await reading()
  const before = first.at(-1)?.shares
  act(() => {
    map.dispatch(moveItems(new Map([['a', { x: 500, y: 0 }]])))
  })
  await waitFor(() => expect(first.at(-1)?.busy).toBe(false))
  expect(first.at(-1)?.shares).toBe(before)
})

async function reading() {
  const map = aMapWith(
    newProfile({ id: 'p', name: 'Resellers' }),
    newCriterion({ id: 'k1', profileId: 'p', name: 'Overlap', group: 'customer', weight: 60 }),
    newCriterion({ id: 'k2', profileId: 'p', name: 'Motivation', group: 'commitment', weight: 40 }),
    ROUND,
    aParticipant('a'),
    aParticipant('b'),
    rated('a', 'k1', 5),
    rated('a', 'k2', 2),
    rated('b', 'k1', 2),
    rated('b', 'k2', 5),
  )
  const first: RobustnessNow[] = []
  const second: RobustnessNow[] = []
  shown(
    map,
    <>
      <Asks heard={first} />
      <Asks heard={second} />
    </>,
  )
  await waitFor(() => expect(first.at(-1)).toMatchObject({ busy: false }))
  expect(screen.getAllByText('2 partners')).toHaveLength(2)
  return { map, first, second }
}

function Asks({ heard }: { readonly heard: RobustnessNow[] }) {
  const now = useRobustness(ROUND)
  heard.push(now)
  return <p>{now.shares?.size ?? 0} partners</p>
}

function rated(participantId: string, criterionId: string, value: number) {
  return newRating({ evaluationId: 'e', participantId, criterionId, value })
}
