import { expect, test } from 'vitest'
import { drawExchange, type ExchangeDraft } from '#commands/drawExchange.ts'
import { aCompany, aMapWith, aParticipant } from '../support/builders.ts'
import { undoRedoFault, refusalOf } from '../support/trial.ts'

const world = () => aMapWith(aCompany(), aParticipant('acme', { name: 'Acme', kind: 'referral' }))

function exchange(fields: Partial<ExchangeDraft> = {}) {
  return drawExchange({ from: 'acme', to: 'us', gives: [{ kind: 'referral' }], returns: [], ...fields })
}

test('execute: both directions are made in one step, each answer naming what it answers', () => {
  const map = world()
  const returns = [
    { kind: 'commission', amountMinor: 3_800_000, label: '10 %' },
    { kind: 'enablement' },
  ] as const
  map.dispatch(exchange({ returns }))
  const [gives, first, second] = [...map.records.all('flow')]
  expect(gives).toMatchObject({ from: 'acme', to: 'us', kind: 'referral', tangible: true, inReturnFor: null })
  expect(first).toMatchObject({ from: 'us', to: 'acme', amountMinor: 3_800_000, inReturnFor: gives?.id })
  expect(second).toMatchObject({ kind: 'enablement', tangible: false, inReturnFor: gives?.id })
  expect(map.store.getState().undoLabel).toBe('draw exchange Acme – Northwind')
})

test('each return answers the give in its own place', () => {
  const map = world()
  map.dispatch(
    exchange({
      gives: [{ kind: 'referral' }, { kind: 'brand' }],
      returns: [{ kind: 'commission' }, { kind: 'support' }],
    }),
  )
  const [a, b, c, d] = [...map.records.all('flow')]
  expect([c?.inReturnFor, d?.inReturnFor]).toEqual([a?.id, b?.id])
})

test('a referral that no commission answers is intangible', () => {
  const map = world()
  map.dispatch(exchange())
  expect([...map.records.all('flow')][0]?.tangible).toBe(false)
})

test('undo and redo: all flows go and come together', () => {
  expect(undoRedoFault(world(), exchange({ returns: [{ kind: 'commission' }] }))).toBeNull()
})

test.each([
  [{ to: 'acme' }, 'A flow goes from one participant to another, not back to itself.'],
  [{ to: 'gone' }, 'The participant this flow ends at is not on the map.'],
  [{ gives: [] }, 'Choose at least one thing that is given.'],
  [{ gives: [{ kind: 'payment', amountMinor: -1 }] }, 'An amount is never negative: turn the arrow instead.'],
  [
    { returns: [{ kind: 'payment', lowMinor: 200, amountMinor: 100 }] },
    'The low amount, $2, is more than the likely one, $1: low comes before likely, likely before high.',
  ],
  [
    { gives: [{ kind: 'brand', label: 'x'.repeat(501) }] },
    'A label has at most 500 characters; this one has 501.',
  ],
] satisfies [Partial<ExchangeDraft>, string][])('%j is refused: %s', (fields, sentence) => {
  expect(refusalOf(world(), exchange(fields))).toBe(sentence)
})
