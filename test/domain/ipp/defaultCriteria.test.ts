import { expect, test } from 'vitest'
import { CRITERIA_PRESETS } from '#domain/ipp/criteriaPresets.ts'
import { DEFAULT_CRITERIA } from '#domain/ipp/defaultCriteria.ts'
import { STRATEGIC_CRITERIA } from '#domain/ipp/strategicValue.ts'
import { checkTable } from '#domain/ipp/checkTable.ts'

test('The eleven criteria weigh 100 together, 40 of it customer fit', () => {
  expect(DEFAULT_CRITERIA).toHaveLength(11)
  const weigh = (c?: string) =>
    DEFAULT_CRITERIA.filter((one) => !c || one.c === c).reduce((sum, { weight }) => sum + weight, 0)
  expect([undefined, 'customer', 'capacity', 'capability', 'commitment'].map(weigh)).toEqual([
    100, 40, 20, 20, 20,
  ])
})

test('Two of them knock out below 2, and each tells what earns a 1, a 3 and a 5', () => {
  const knockouts = DEFAULT_CRITERIA.filter(({ knockoutMin }) => knockoutMin === 2).map(({ id }) => id)
  expect(knockouts).toEqual(['customer_overlap', 'reputational_alignment'])
  const guides = DEFAULT_CRITERIA.flatMap((one) => Object.values(one.guides))
  expect(new Set(guides).size).toBe(33)
})

test('The two lists have six and five criteria of equal weight and make up the eleven', () => {
  const [merged, matrix, questions] = CRITERIA_PRESETS.map(({ criteria }) => criteria)
  expect(merged).toBe(DEFAULT_CRITERIA)
  expect([matrix, questions].map((criteria) => criteria?.length)).toEqual([6, 5])
  const ids = [...(matrix ?? []), ...(questions ?? [])].map(({ id }) => id)
  expect(ids.toSorted()).toEqual(DEFAULT_CRITERIA.map(({ id }) => id).toSorted())
})

test('Every preset is a sound profile', () => {
  expect(CRITERIA_PRESETS.map(({ criteria }) => checkTable(criteria, []))).toEqual([null, null, null])
})

test('The strategic value asks for criteria that are there, in the group they have there', () => {
  const groups = new Map(DEFAULT_CRITERIA.map(({ id, c }) => [id, c]))
  expect(STRATEGIC_CRITERIA.filter(({ id, c }) => groups.get(id) !== c)).toEqual([])
})
