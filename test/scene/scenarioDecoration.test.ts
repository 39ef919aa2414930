import { describe, expect, test } from 'vitest'
import { RecordTable } from '#records/recordTable.ts'
import { newScenario } from '#records/scenario.ts'
import { REMOVED_FIELD, scenarioChangeId, type FieldValue } from '#records/scenarioChange.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { layCard } from '#scene/card.ts'
import { layExchange } from '#scene/connectors.ts'
import { PLAIN } from '#scene/decoration.ts'
import { mapFacts } from '#scene/mapFacts.ts'
import { decorateScenario } from '#scene/scenarioDecoration.ts'
import { aCompany, aFlow, aParticipant } from '../support/builders.ts'

const change = (recordId: string, field: string, value: FieldValue) => ({
  id: scenarioChangeId('s', recordId, field),
  type: 'scenarioChange' as const,
  scenarioId: 's',
  recordId,
  field,
  value,
})
const records = new RecordTable([
  aCompany(),
  aParticipant('Datahaus', { stage: 'activate' }),
  aParticipant('Kestrel'),
  aParticipant('Ledgerly'),
  aFlow('lead', 'Kestrel', 'us', { label: 'leads' }),
  aFlow('plan', 'us', 'Ledgerly', { label: 'sponsorship', status: 'planned' }),
  newScenario({ id: 's', name: 'To-be' }),
  change('Datahaus', 'stage', 'scale'),
  change('Kestrel', REMOVED_FIELD, true),
])

describe('a scenario on the map', () => {
  const facts = mapFacts(records, decorateScenario(records, SEE_ALL, 's'))
  const card = (id: string) => facts.cards.find((one) => one.id === id)

  test('marks what changes and what leaves with a sign, and draws what leaves as a ghost', () => {
    expect(card('Datahaus')).toMatchObject({ mark: '~' })
    expect(card('Kestrel')).toMatchObject({ mark: '−', tone: 'dim' })
    expect(card('Ledgerly')).not.toHaveProperty('mark')
    const kestrel = card('Kestrel')
    const texts = kestrel
      ? layCard(kestrel).parts.flatMap((part) => (part.is === 'text' ? part.text : []))
      : []
    expect(texts).toContain('−')
  })

  test('puts the sign before the label of a flow, and draws what ends as ended', () => {
    const place = (id: string, x: number) => ({ id, x, y: 0, width: 180, height: 64 })
    const lines = ['Kestrel', 'Ledgerly'].flatMap((id) =>
      layExchange(
        place('us', 0),
        place(id, 600),
        facts.flows.filter(({ from, to }) => from === id || to === id),
        'USD',
      ),
    )
    expect(lines.map(({ label, status }) => [label?.text, status])).toEqual([
      ['− leads', 'ended'],
      ['+ sponsorship', 'planned'],
    ])
  })

  test('is told in the legend', () => {
    expect(facts.decor.notes).toEqual([{ is: 'note', title: 'To-be: + begins, − leaves or ends, ~ changes' }])
  })

  test('that has been deleted, or none, leaves the map in its usual look', () => {
    expect(decorateScenario(records, SEE_ALL, 'gone')).toBe(PLAIN)
    expect(decorateScenario(records, SEE_ALL, null)).toBe(PLAIN)
  })
})
