import { expect, test } from 'vitest'
import { pairBalances } from '#domain/ledger/balance.ts'
import { netFlows } from '#domain/ledger/netFlow.ts'
import { revenueShares } from '#domain/ledger/revenueShare.ts'
import { aCompany, aFlow, aParticipant } from '../../support/builders.ts'

const nodes = [aCompany('us'), aParticipant('a'), aParticipant('smb', { kind: 'customer-segment' })]

test('what we get and what others give is the same money, so all cash nets to nothing', () => {
  const flows = [
    aFlow('f1', 'a', 'us', { kind: 'payment', amountMinor: 700 }),
    aFlow('f2', 'us', 'a', { kind: 'mdf', amountMinor: 100 }),
    aFlow('f3', 'smb', 'a', { kind: 'payment', amountMinor: 900 }),
  ]
  const sums = [...netFlows({ nodes, flows }).values()]
  expect(sums.reduce((sum, { cashNet }) => sum + cashNet, 0)).toBe(0)
  expect(netFlows({ nodes, flows }).get('a')).toMatchObject({ cashNet: 300, role: 'exchanges' })
})

test('S14 a flow whose end is gone, a planned one and an ended one count for nobody', () => {
  const flows = [
    aFlow('f1', 'us', 'gone', { kind: 'payment', amountMinor: 5 }),
    aFlow('f2', 'us', 'a', { status: 'planned' }),
    aFlow('f3', 'a', 'us', { status: 'ended' }),
  ]
  expect([...netFlows({ nodes, flows }).values()].map(({ role }) => role)).toEqual(Array(3).fill('isolated'))
  expect(pairBalances({ nodes, flows })).toMatchObject([{ id: 'a', verdict: 'no-exchange' }])
})

test('an unknown amount is counted at both ends and added to neither', () => {
  const flows = [aFlow('f1', 'a', 'us', { kind: 'payment' })]
  const sums = netFlows({ nodes, flows })
  expect([sums.get('a'), sums.get('us')]).toMatchObject([
    { unknownAmounts: 1, cashOut: 0 },
    { unknownAmounts: 1, cashIn: 0 },
  ])
})

test('a balance of exactly one half is lopsided, exactly half of the revenue is high', () => {
  const flows = [
    aFlow('f1', 'a', 'us', { weight: 3 }),
    aFlow('f2', 'us', 'a', { weight: 1 }),
    aFlow('f3', 'a', 'us', { kind: 'payment', amountMinor: 50, weight: 1 }),
    aFlow('f4', 'smb', 'us', { kind: 'payment', amountMinor: 50 }),
    aFlow('f5', 'us', 'a', { weight: 1 }),
  ]
  expect(pairBalances({ nodes, flows: flows.filter(({ id }) => id < 'f3') })).toMatchObject([
    { balance: 0.5, verdict: 'lopsided' },
  ])
  expect(revenueShares({ nodes, flows }).partners).toEqual([
    { id: 'a', amountMinor: 50, sharePct: 50, level: 'high' },
  ])
})

test('a map without a company has no balance and no revenue', () => {
  const flows = [aFlow('f1', 'a', 'smb', { kind: 'payment', amountMinor: 5 })]
  expect(revenueShares({ nodes: nodes.slice(1), flows })).toEqual({
    totalMinor: 0,
    unknownAmounts: 0,
    partners: [],
  })
})
