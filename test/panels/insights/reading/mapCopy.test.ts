import { expect, test } from 'vitest'
import type { ToAnalyst } from '#panels/insights/reading/analystProtocol.ts'
import { mapCopy } from '#panels/insights/reading/mapCopy.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, anArea, aParticipant } from '../../../support/builders.ts'

test('a map is sent in slices, without what nothing is found in', () => {
  const many = Array.from({ length: 300 }, (_, at) => aParticipant(`p${at}`))
  const { copy, sent } = copyOf(new RecordTable([aCompany(), ...many, anArea('area')]))
  expect([copy.postSlice(), copy.postSlice(), copy.postSlice()]).toEqual([true, true, false])
  expect(sent.map(({ put }) => put.length)).toEqual([250, 51])
})

test('afterwards only what has changed is sent, and a card that was only moved is not', () => {
  const table = new RecordTable([aCompany(), aParticipant('x'), aFlow('f', 'x', 'us')])
  const { copy, sent } = copyOf(table)
  while (copy.postSlice());
  table.put(aParticipant('x', { x: 70, y: 7 }))
  expect(copy.touch(new Set(['x']))).toBe(false)
  expect(copy.postSlice()).toBe(false)

  table.put(aParticipant('x', { name: 'Datahaus' }))
  table.remove('f')
  expect(copy.touch(new Set(['x', 'f']))).toBe(true)
  while (copy.postSlice());
  expect(sent.at(-1)).toMatchObject({ put: [{ name: 'Datahaus' }], gone: ['f'] })
})

type Sent = Extract<ToAnalyst, { is: 'records' }>

function copyOf(table: RecordTable) {
  const sent: Sent[] = []
  const copy = mapCopy(table, {
    post(message) {
      if (message.is === 'records') sent.push(message)
    },
  })
  return { copy, sent }
}
