import { newDeal } from '#records/deal.ts'
import { newJointValue } from '#records/jointValue.ts'
import { newProgramme } from '#records/programme.ts'
import { newRemark } from '#records/remark.ts'
import type { AnyRecord } from '#records/record.ts'
import { newTask } from '#records/task.ts'
import { newTierTerms } from '#records/tierTerms.ts'
import { scenarioChangeId } from '#records/scenarioChange.ts'
import { newScenario } from '#records/scenario.ts'
import {
  aCompany,
  aCriterion,
  aFlow,
  aMap,
  anArea,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
  aSticky,
  aView,
} from './builders.ts'

/** What stands in `secretRecords`, to be looked for in what is written of them. */
export interface Secrets {
  readonly names: readonly string[]
  /** Minor units, of six digits or more. */
  readonly amounts: readonly number[]
  readonly note: string
}

/** A map that tells each secret in as many places as a person could: fields, ids, labels, titles, changes. */
export function secretRecords({ names, amounts, note }: Secrets): AnyRecord[] {
  const partners = names.map((name, i) => `participant:${name}-${i}`)
  const [first = ''] = partners
  const amountAt = (i: number) => amounts[i % amounts.length] ?? 0
  const nameAt = (i: number) => names[i % names.length] ?? ''
  return [
    aMap({ name: `${nameAt(0)} and us`, note }),
    aCompany('us', { name: 'Ours', note }),
    { id: 'tier:gold', type: 'tier', name: 'Gold', order: 0 },
    aProfile('ipp', { note, pivotMinor: amountAt(1) }),
    aCriterion('reach', { guide5: `As ${nameAt(1)}, with ${inWords(amountAt(2))}` }),
    anEvaluation('round', { note }),
    { id: 'scorer:1', type: 'scorer', evaluationId: 'round', name: nameAt(2), order: 0, done: false },
    ...names.map((name, i) =>
      aParticipant(partners[i] ?? '', {
        name,
        x: 400 * i,
        note: `${note} ${name}`,
        gives: note,
        gets: note,
        website: `https://${name}.example`,
        owner: nameAt(i + 1),
        tags: [name],
        tierId: 'tier:gold',
        strategicOverride: 77,
      }),
    ),
    ...partners.map((id, i) =>
      aFlow(`flow:${nameAt(i)}-${i}`, id, 'us', {
        kind: 'payment',
        label: `${nameAt(i).toUpperCase()} licences · ${inWords(amountAt(i))}`,
        amountMinor: amountAt(i),
        lowMinor: amountAt(i),
        highMinor: amountAt(i),
        note,
        via: [first],
      }),
    ),
    ...partners.map((id, i) => ({ ...aRating(id, 'reach', 4), note: `${note} ${nameAt(i)}` })),
    ...partners.map((id, i) =>
      newDeal({
        id: `deal:${i}`,
        name: `${nameAt(i)} 50 seats`,
        partnerId: id,
        amountMinor: amountAt(i),
        note,
      }),
    ),
    anArea('area:1', { name: `Round ${nameAt(0)}` }),
    aSticky('sticky:1', { text: `${note}: ask ${nameAt(1)} for ${inWords(amountAt(0))}` }),
    aView('view:1', {
      title: `How ${nameAt(0)} earns ${inWords(amountAt(0))}`,
      speakerNote: note,
      focusId: first,
      filter: [`tag=${nameAt(0)}`, `owner=${nameAt(1)}`],
    }),
    newTask({
      id: 'task:1',
      title: `Call ${nameAt(1)}`,
      participantId: first,
      owner: nameAt(2),
      note,
      reason: note,
    }),
    newJointValue({ participantId: first, goal: `${note} ${nameAt(0)}` }),
    newProgramme({ id: 'programme:1', name: `${nameAt(0)} deal`, overheadMinor: amountAt(0), note }),
    newTierTerms({
      programmeId: 'programme:1',
      tierId: 'tier:gold',
      mdfQuarterMinor: amountAt(1),
      leads: nameAt(1),
    }),
    newRemark({ programmeId: 'programme:1', tierId: null, field: 'note', text: note }),
    newScenario({ id: 'scenario:1', name: `Without ${nameAt(0)}`, note, targetRevenueMinor: amountAt(2) }),
    change(partners[0] ?? '', 'name', nameAt(1)),
    change(`flow:${nameAt(0)}-0`, 'amountMinor', amountAt(0)),
    change(`flow:${nameAt(0)}-0`, 'note', note),
  ]
}

/** "$1.2M"-like and full ways to write an amount of minor units by hand. */
export function inWords(minor: number): string {
  const major = Math.round(minor / 100)
  const grouped = String(major).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `$${grouped} (${major} USD, €${major / 1000}k, ${major}, ${grouped})`
}

function change(recordId: string, field: string, value: string | number): AnyRecord {
  const id = scenarioChangeId('scenario:1', recordId, field)
  return { id, type: 'scenarioChange', scenarioId: 'scenario:1', recordId, field, value }
}
