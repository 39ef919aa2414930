import type { RatingValue } from '#records/rating.ts'
import type { AnyRecord } from '#records/record.ts'
import { voteId } from '#records/vote.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aCriterion, aMapWith, anEvaluation, aParticipant, aProfile } from './builders.ts'

/** Ledgerly and Brightline, judged by Reach (weight 10) and Bond (weight 30) in the round "round". */
export function aRoom(...records: readonly AnyRecord[]): OpenMap {
  return aMapWith(
    aParticipant('ledgerly', { name: 'Ledgerly' }),
    aParticipant('brightline', { name: 'Brightline' }),
    aProfile('ipp'),
    aCriterion('reach', {
      name: 'Reach',
      group: 'capacity',
      weight: 10,
      guide1: 'A handful of clients',
      guide3: 'Regional',
      guide5: 'Thousands of clients',
    }),
    aCriterion('bond', { name: 'Bond', group: 'commitment', weight: 30 }),
    anEvaluation('round', { name: 'Q4 2026' }),
    ...records,
  )
}

/** People who score in "round", each with the id and the name given, and what they gave by "partner criterion". */
export function inTheRoom(
  people: Readonly<Record<string, Readonly<Record<string, RatingValue>>>>,
): readonly AnyRecord[] {
  return Object.entries(people).flatMap(([name, given], order): AnyRecord[] => [
    { id: name, type: 'scorer', evaluationId: 'round', name, order, done: true },
    ...Object.entries(given).map(([cell, value]): AnyRecord => {
      const [participantId = '', criterionId = ''] = cell.split(' ')
      const id = voteId(name, participantId, criterionId)
      return { id, type: 'vote', scorerId: name, participantId, criterionId, value }
    }),
  ])
}
