import { describe, expect, test } from 'vitest'
import { mergeableChanges } from '#domain/scenarios/mergeableChanges.ts'
import { recordDifferences } from '#domain/scenarios/recordDifferences.ts'
import { sideBySide } from '#domain/scenarios/sideBySide.ts'
import { toBe } from '#domain/scenarios/toBe.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { newScenario } from '#records/scenario.ts'
import { scenarioChangeId, type FieldValue } from '#records/scenarioChange.ts'
import { aCompany, aFlow, aMap, aParticipant } from '../../support/builders.ts'

const change = (recordId: string, field: string, value: FieldValue): AnyRecord => ({
  id: scenarioChangeId('s', recordId, field),
  type: 'scenarioChange',
  scenarioId: 's',
  recordId,
  field,
  value,
})
const tier = (id: string, name: string): AnyRecord => ({ id, type: 'tier', name, order: 1 })
const START: readonly AnyRecord[] = [
  aMap(),
  aCompany(),
  tier('t1', 'Silver'),
  tier('t2', 'Gold'),
  aParticipant('Datahaus', { tierId: 't1', x: 5 }),
  aParticipant('Kestrel'),
  aParticipant('SMB', { kind: 'customer-segment' }),
  aFlow('pay', 'Datahaus', 'us', { kind: 'payment', amountMinor: 18_000_000 }),
  aFlow('lead', 'Kestrel', 'us'),
  aFlow('sale', 'Datahaus', 'SMB', { kind: 'product' }),
  aFlow('plan', 'us', 'Datahaus', { kind: 'product', status: 'planned' }),
  newScenario({ id: 's', name: 'To-be' }),
]
const table = (...more: readonly AnyRecord[]) => new RecordTable([...START, ...more])
const differences = (...changes: readonly AnyRecord[]) => {
  const asIs = table(...changes)
  return recordDifferences(asIs, toBe(asIs, 's')).map(({ op, sentence }) => `${op}: ${sentence}`)
}

describe('the map as it would be', () => {
  test('runs its plans and makes the changes of its scenario, and no others', () => {
    const other: AnyRecord = {
      ...change('Kestrel', 'name', 'Falcon'),
      id: 'x',
      scenarioId: 'another',
    } as AnyRecord
    const will = toBe(table(change('Datahaus', 'tierId', 't2'), other), 's')
    expect(will.find('flow', 'plan')?.status).toBe('active')
    expect(will.find('participant', 'Datahaus')?.tierId).toBe('t2')
    expect(will.find('participant', 'Kestrel')?.name).toBe('Kestrel')
    expect(table().find('flow', 'plan')?.status).toBe('planned')
  })

  test('passes over a change whose record is gone, or that no longer fits', () => {
    const will = toBe(table(change('nobody', 'name', 'x'), change('Kestrel', 'kind', 'wizard')), 's')
    expect(will.find('participant', 'Kestrel')?.kind).toBe('var')
    expect(will.get('nobody')).toBeUndefined()
  })

  test('takes a participant away with its flows', () => {
    const will = toBe(table(change('Datahaus', 'removed', true)), 's')
    expect([will.get('Datahaus'), will.get('pay'), will.get('lead')?.id]).toEqual([
      undefined,
      undefined,
      'lead',
    ])
  })
})

describe('differences', () => {
  test('are told record by record', () => {
    expect(
      differences(
        change('Datahaus', 'tierId', 't2'),
        change('Datahaus', 'regions', ['DACH', 'Nordics']),
        change('pay', 'amountMinor', 24_000_000),
        change('lead', 'status', 'ended'),
        change('Kestrel', 'kind', 'si'),
        change('Kestrel', 'x', 900),
      ),
    ).toEqual([
      'changed: Datahaus: regions – → DACH, Nordics; tier Silver → Gold',
      'changed: Kestrel: kind VAR → SI',
      'changed: Datahaus → Northwind: payment: amount $180,000 → $240,000',
      'removed: Kestrel → Northwind: referral ends',
      'added: Northwind → Datahaus: product begins',
    ])
  })

  test('of who leaves name what goes along', () => {
    expect(differences(change('Kestrel', 'removed', true))).toContain('removed: Kestrel leaves, with 1 flow')
  })

  test('are none between a map and itself', () => {
    expect(recordDifferences(table(), table())).toEqual([])
  })

  test('that can be merged are listed one by one', () => {
    const asIs = table(
      change('Datahaus', 'tierId', 't2'),
      change('Kestrel', 'removed', true),
      change('nobody', 'x', 1),
    )
    expect(mergeableChanges(asIs, 's').map(({ id, sentence }) => [id, sentence])).toEqual([
      ['scenarioChange:s:Datahaus:tierId', 'Datahaus: tier Silver → Gold'],
      ['scenarioChange:s:Kestrel:removed', 'Kestrel leaves, with 1 flow'],
      ['plan', 'Northwind → Datahaus: product begins'],
    ])
  })
})

test('Figures stand side by side', () => {
  const asIs = table(change('pay', 'amountMinor', 24_000_000), change('Kestrel', 'removed', true))
  const told = sideBySide(asIs, toBe(asIs, 's')).map(({ id, asIs: is, toBe: will }) => [id, is, will])
  expect(told).toEqual([
    ['partners', 2, 1],
    ['flows', 3, 3],
    ['revenue', 18_000_000, 24_000_000],
    ['throughPartners', 100, 100],
    ['served', 0, 1],
    ['fragile', 0, 1],
    ['singlePoints', 1, 1],
    ['coverage', null, null],
  ])
})
