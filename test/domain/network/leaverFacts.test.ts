import { expect, test } from 'vitest'
import { leaverFacts } from '#domain/network/leaverFacts.ts'
import { newDeal } from '#records/deal.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newTask } from '#records/task.ts'
import { aParticipant } from '../../support/builders.ts'

test('open deals it sold, brought or helped with, and its open tasks', () => {
  const records = new RecordTable([
    aParticipant('x'),
    newDeal({ id: 'a', name: 'a', amountMinor: 10, partnerId: 'x' }),
    newDeal({ id: 'b', name: 'b', amountMinor: 20, influencedBy: ['x'] }),
    newDeal({ id: 'c', name: 'c', amountMinor: 40, sourcedBy: 'x', stage: 'won' }),
    newDeal({ id: 'd', name: 'd', amountMinor: 80 }),
    newTask({ id: 't', title: 't', participantId: 'x' }),
    newTask({ id: 'u', title: 'u', participantId: 'x', state: 'done' }),
  ])
  expect(leaverFacts(records, 'x')).toEqual({ openDeals: 2, openDealsMinor: 30, openTasks: 1 })
})

test('a map that keeps no deals and no tasks does not say that there are none', () => {
  expect(leaverFacts(new RecordTable([aParticipant('x')]), 'x')).toEqual({
    openDeals: null,
    openDealsMinor: null,
    openTasks: null,
  })
})
