import { expect, test } from 'vitest'
import { importanceOf } from '#domain/layout/importance.ts'
import { aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

const { records } = aMapWith(
  aParticipant('a'),
  aParticipant('b'),
  aParticipant('lone'),
  aFlow('1', 'a', 'b', { amountMinor: 999_999 }),
  aFlow('2', 'b', 'a'),
  aFlow('3', 'a', 'b', { status: 'ended', amountMinor: 1_000_000_000 }),
)

test('flows and the size of their amounts make a participant important; ended flows do not', () => {
  expect(importanceOf(records, 'a')).toBeCloseTo(2 + 6, 5)
  expect(importanceOf(records, 'lone')).toBe(0)
})
