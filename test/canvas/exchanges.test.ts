import { expect, test } from 'vitest'
import { exchangeKey, Exchanges } from '#canvas/exchanges.ts'
import { flowFactsOf } from '#scene/mapFacts.ts'
import { aFlow, aMapWith } from '../support/builders.ts'

const facts = (id: string, from: string, to: string) => flowFactsOf(aFlow(id, from, to), aMapWith().records)

test('flows of either direction between the same two are one exchange', () => {
  const exchanges = new Exchanges()
  exchanges.put(facts('f1', 'a', 'b'))
  exchanges.put(facts('f2', 'b', 'a'))
  expect([...(exchanges.get(exchangeKey('b', 'a'))?.flows.keys() ?? [])]).toEqual(['f1', 'f2'])
})

test('a flow that is moved to another partner changes both exchanges', () => {
  const exchanges = new Exchanges()
  exchanges.put(facts('f1', 'a', 'b'))
  expect(exchanges.put(facts('f1', 'a', 'c')).toSorted()).toEqual([
    exchangeKey('a', 'b'),
    exchangeKey('a', 'c'),
  ])
  expect(exchanges.get(exchangeKey('a', 'b'))).toBeUndefined()
  expect([...exchanges.keysAt('b')]).toEqual([])
})

test('an exchange goes with its last flow', () => {
  const exchanges = new Exchanges()
  exchanges.put(facts('f1', 'a', 'b'))
  expect(exchanges.remove('f1')).toEqual([exchangeKey('a', 'b')])
  expect(exchanges.remove('f1')).toEqual([])
  expect([...exchanges.keysAt('a')]).toEqual([])
})
