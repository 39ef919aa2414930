import { expect, test } from 'vitest'
import { findableFlows, findableParticipants } from '#domain/finding/findable.ts'
import { bestMatches, queryWords } from '#domain/finding/rankMatch.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../support/builders.ts'

test('names that begin with the query come first, then words that do, then the rest', () => {
  const { records } = aMapWith(
    aParticipant('Big Acme'),
    aParticipant('Lacmer'),
    aParticipant('Acme'),
    aParticipant('Beta', { tags: ['acme'] }),
  )
  const found = bestMatches(findableParticipants(records), queryWords('ACME'), 8)
  expect(found.map(({ row, rank }) => [row.name, rank])).toEqual([
    ['Acme', 0],
    ['Big Acme', 1],
    ['Lacmer', 2],
    ['Beta', 3],
  ])
})

test('a flow is found by both its ends and its label, and every word of the query must be there', () => {
  const { records } = aMapWith(
    aCompany('us'),
    aParticipant('Acme'),
    aFlow('f', 'Acme', 'us', { label: 'hot leads' }),
  )
  const rows = findableFlows(records)
  expect(bestMatches(rows, queryWords('northwind leads'), 8)[0]?.row.name).toBe(
    'Acme gives Northwind: hot leads',
  )
  expect(bestMatches(rows, queryWords('northwind rebate'), 8)).toEqual([])
})
