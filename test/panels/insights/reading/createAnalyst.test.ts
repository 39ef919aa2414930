import { expect, test, vi } from 'vitest'
import type { FromAnalyst } from '#panels/insights/reading/analystProtocol.ts'
import { createAnalyst } from '#panels/insights/reading/createAnalyst.ts'
import { aCompany, aFlow, aParticipant } from '../../../support/builders.ts'

const QUESTION = { asOf: '2026-11-21', scenarioId: null }
const RECORDS = [
  aCompany(),
  aParticipant('a', { name: 'Datahaus' }),
  aFlow('pay', 'a', 'us', { kind: 'payment', amountMinor: 500 }),
]

test('a question is answered with what was found in the records sent', async () => {
  const { ask, heard, of } = analyst()
  ask({ is: 'records', put: RECORDS, gone: [] })
  ask({ is: 'read', order: 1, question: QUESTION })
  await vi.waitFor(() => expect(of('read')).toHaveLength(1))
  expect(of('read')).toMatchObject([{ order: 1, reading: { partners: 1, segments: 0 } }])
  expect(heard.some((message) => message.is === 'failed')).toBe(false)
})

test('what changes while it reads takes the place of what is under way', async () => {
  const { ask, of } = analyst()
  ask({ is: 'records', put: RECORDS, gone: [] })
  ask({ is: 'read', order: 1, question: QUESTION })
  ask({ is: 'records', put: [], gone: ['pay', 'a'] })
  ask({ is: 'read', order: 2, question: QUESTION })
  await vi.waitFor(() => expect(of('read')).toHaveLength(1))
  expect(of('read')).toMatchObject([{ order: 2, reading: { partners: 0 } }])
})

test('who leaves is reckoned after the reading, and who is gone is left out', async () => {
  const { ask, heard, of } = analyst()
  ask({ is: 'records', put: RECORDS, gone: [] })
  ask({ is: 'leave', order: 1, question: QUESTION, ids: ['a', 'gone'] })
  ask({ is: 'read', order: 1, question: QUESTION })
  await vi.waitFor(() => expect(of('left')).toHaveLength(1))
  expect(of('left')).toMatchObject([{ order: 1, leaves: [{ id: 'a', revenueMinor: 500, revenuePct: 100 }] }])
  expect(heard.findIndex(({ is }) => is === 'read')).toBeLessThan(heard.findIndex(({ is }) => is === 'left'))
})

test('many findings of a kind come as the first of them and their number', async () => {
  const { ask, of } = analyst()
  const givers = Array.from({ length: 60 }, (_, at) => [
    aParticipant(`p${at}`),
    aFlow(`f${at}`, `p${at}`, 'us'),
  ])
  ask({ is: 'records', put: [aCompany(), ...givers.flat()], gone: [] })
  ask({ is: 'read', order: 1, question: QUESTION })
  await vi.waitFor(() => expect(of('read')).toHaveLength(1))
  const rows = of('read').flatMap(({ reading }) => reading.sections.flatMap((section) => section.rows))
  const row = rows.find(({ kind }) => kind === 'one-sided-value')
  expect([row?.count, row?.items.length]).toEqual([60, 50])
})

function analyst() {
  const heard: FromAnalyst[] = []
  const ask = createAnalyst((message) => heard.push(structuredClone(message)), 4)
  const of = <I extends FromAnalyst['is']>(is: I) =>
    heard.filter((message): message is Extract<FromAnalyst, { is: I }> => message.is === is)
  return { ask, heard, of }
}
