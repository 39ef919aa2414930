import { expect, test } from 'vitest'
import { neighbourhood } from '#domain/seeing/neighbourhood.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aFlow, aParticipant } from '../../support/builders.ts'

const CHAIN = new RecordTable([
  ...['a', 'b', 'c', 'd', 'alone'].map((id) => aParticipant(id)),
  aFlow('ab', 'a', 'b'),
  aFlow('cb', 'c', 'b'),
  aFlow('cd', 'c', 'd'),
  aFlow('da', 'd', 'd'),
])

test.each([
  [1, ['a', 'b']],
  [2, ['a', 'b', 'c']],
  [3, ['a', 'b', 'c', 'd']],
])('%i steps reach along flows of either direction', (steps, reached) => {
  expect([...neighbourhood(CHAIN, 'a', steps)]).toEqual(reached)
})

test('somebody without flows has only itself around', () => {
  expect([...neighbourhood(CHAIN, 'alone', 3)]).toEqual(['alone'])
})
