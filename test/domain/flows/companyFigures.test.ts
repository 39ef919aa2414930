import { expect, test } from 'vitest'
import { companyFigures } from '#domain/flows/companyFigures.ts'
import type { Flow } from '#records/flow.ts'
import vectors from '../../fixtures/vectors/map.json'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

const people = [
  aCompany(),
  aParticipant('var'),
  aParticipant('isv', { kind: 'isv' }),
  aParticipant('buyer', { kind: 'customer' }),
]

function figures(...payments: Partial<Flow>[]) {
  const flows = payments.map((fields, at) => aFlow(`f${at}`, 'buyer', 'us', { kind: 'payment', ...fields }))
  return companyFigures(aMapWith(...people, ...flows).records, 'us')
}

test('a payment counts as through partners when a partner pays it or is named in it, and only once', () => {
  expect(
    figures(
      { from: 'var', amountMinor: 10, via: ['isv'] },
      { amountMinor: 20, via: ['isv'] },
      { amountMinor: 70 },
    ),
  ).toEqual({ paymentsMinor: 100, throughPartnersPct: 30, unknownAmounts: 0 })
})

test('vector map-13: all 200k come through the ISV or the VAR', () => {
  const input = vectors.cases.find(({ id }) => id === 'map-13')?.input as unknown as {
    nodes: { id: string; kind: 'var' }[]
    flows: Flow[]
  }
  const nodes = input.nodes.map(({ id, kind }) => aParticipant(id, { kind }))
  const flows = input.flows.map((flow) => aFlow(flow.id, flow.from, flow.to, flow))
  const { records } = aMapWith(...nodes, ...flows)
  expect(companyFigures(records, 'us')).toEqual({
    paymentsMinor: 20_000_000,
    throughPartnersPct: 100,
    unknownAmounts: 0,
  })
})

test('vector map-14: an unknown amount is counted, not guessed', () => {
  expect(figures({ from: 'var' })).toEqual({
    paymentsMinor: null,
    throughPartnersPct: null,
    unknownAmounts: 1,
  })
  expect(figures({ from: 'var' }, { amountMinor: 5 })).toEqual({
    paymentsMinor: 5,
    throughPartnersPct: 0,
    unknownAmounts: 1,
  })
})

test('planned and ended payments, other kinds, and what the company pays do not count', () => {
  expect(
    figures(
      { amountMinor: 1, status: 'planned' },
      { amountMinor: 1, status: 'ended' },
      { amountMinor: 1, kind: 'data' },
      { amountMinor: 1, from: 'us', to: 'var' },
    ).paymentsMinor,
  ).toBeNull()
})

test('payments of 0 give no share: there is nothing to take it of', () => {
  expect(figures({ amountMinor: 0 })).toMatchObject({ paymentsMinor: 0, throughPartnersPct: null })
})
