import { expect, test } from 'vitest'
import { overlaps } from '#scene/boxGrid.ts'
import { layExchange } from '#scene/connectors.ts'
import { placeLabels } from '#scene/labels.ts'
import { cardRect } from '#scene/card.ts'
import { flowFacts, ringScene } from '../support/scenes.ts'

test('labels overlap neither each other nor cards', () => {
  const { cards, connectors } = ringScene(60)
  const labels = connectors.flatMap(({ label }) => (label ? [label.rect] : []))
  expect(labels.length).toBeGreaterThan(60)
  for (const [i, label] of labels.entries()) {
    for (const other of labels.slice(i + 1)) expect(overlaps(label, other)).toBe(false)
    for (const card of cards) expect(overlaps(label, card.rect)).toBe(false)
  }
})

test('the same connectors give the same labels', () => {
  expect(ringScene(40)).toEqual(ringScene(40))
})

test('where there is room for one label only, the larger amount keeps it', () => {
  const a = { id: 'a', ...cardRect({ kind: 'var', x: 0, y: 0 }) }
  const b = { id: 'b', ...cardRect({ kind: 'var', x: 0, y: 100 }) }
  const flows = [
    flowFacts('small', 'a', 'b', { amountMinor: 100, label: 'a small thing' }),
    flowFacts('large', 'b', 'a', { amountMinor: 9_000_000, label: 'a large thing' }),
  ]
  const placed = placeLabels(layExchange(a, b, flows, 'USD'), [a, b])
  expect(placed.map(({ flowId, label }) => [flowId, label !== null])).toEqual([
    ['large', true],
    ['small', false],
  ])
})
