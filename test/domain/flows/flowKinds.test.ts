import { expect, test } from 'vitest'
import { FLOW_GROUPS, FLOW_INFO, flowKindFromWord } from '#domain/flows/flowKinds.ts'
import { presetTangible } from '#domain/flows/presetTangible.ts'
import { FLOW_KINDS } from '#records/flowKind.ts'

const of = (group: string) => FLOW_KINDS.filter((kind) => FLOW_INFO[kind].group === group)

test('the four groups hold all 17 kinds', () => {
  expect(of('money')).toEqual(['payment', 'commission', 'margin', 'rebate', 'mdf'])
  expect(of('product')).toEqual(['product', 'integration', 'data', 'services', 'enablement', 'support'])
  expect(of('leads')).toEqual(['referral', 'access'])
  expect(of('brand')).toEqual(['content', 'brand', 'feedback', 'alignment'])
  expect(FLOW_GROUPS.map(({ id }) => id)).toEqual(['money', 'product', 'leads', 'brand'])
})

test('cash moves in four kinds and margin is forgone', () => {
  expect(FLOW_KINDS.filter((kind) => FLOW_INFO[kind].money === 'cash')).toEqual([
    'payment',
    'commission',
    'rebate',
    'mdf',
  ])
  expect(FLOW_KINDS.filter((kind) => FLOW_INFO[kind].money === 'forgone')).toEqual(['margin'])
})

test('the first ten kinds are tangible, the last seven are not', () => {
  expect(FLOW_KINDS.map((kind) => FLOW_INFO[kind].tangible).lastIndexOf(true)).toBe(9)
  expect(FLOW_KINDS.map((kind) => FLOW_INFO[kind].tangible).indexOf(false)).toBe(10)
})

test('a referral is tangible only where a commission answers it', () => {
  expect(presetTangible('referral', ['commission'])).toBe(true)
  expect(presetTangible('referral', ['brand'])).toBe(false)
  expect(presetTangible('product', [])).toBe(true)
})

test('a word names its flow kind, and an unknown word names none', () => {
  expect(flowKindFromWord('Payments')).toBe('payment')
  expect(flowKindFromWord('revenue-share')).toBe('payment')
  expect(flowKindFromWord('API')).toBe('integration')
  expect(flowKindFromWord('membership')).toBeNull()
  expect(flowKindFromWord('toString')).toBeNull()
})
