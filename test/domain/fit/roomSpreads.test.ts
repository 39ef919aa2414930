import { describe, expect, test } from 'vitest'
import { agreeRating } from '#commands/agreeRating.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { criteriaOf } from '#domain/fit/profiles.ts'
import { roomQuestions, usualScope } from '#domain/fit/roomCells.ts'
import { roomSpreads } from '#domain/fit/roomSpreads.ts'
import type { OpenMap } from '#store/openMap.ts'
import { aRating } from '../../support/builders.ts'
import { aRoom, inTheRoom } from '../../support/room.ts'

const ROUND = { id: 'round', profileId: 'ipp' }

describe('the gaps of a room', () => {
  test('stand widest first, then by weight, then by partner', () => {
    const map = aRoom(
      ...inTheRoom({
        Ana: { 'ledgerly reach': 5, 'ledgerly bond': 4, 'brightline reach': 2, 'brightline bond': 3 },
        Kim: { 'ledgerly reach': 4, 'ledgerly bond': 3, 'brightline reach': 5, 'brightline bond': 2 },
      }),
    )
    expect(named(map)).toEqual([
      'Brightline Reach 3',
      'Brightline Bond 1',
      'Ledgerly Bond 1',
      'Ledgerly Reach 1',
    ])
  })

  test('hold only what somebody has scored in this round and what is still there', () => {
    const map = aRoom(
      ...inTheRoom({ Ana: { 'ledgerly reach': 5, 'brightline reach': 2, 'ledgerly gone': 1 } }),
    )
    map.dispatch(deleteItems(['brightline']))
    expect(named(map)).toEqual(['Ledgerly Reach 0'])
    expect(roomSpreads(map.records, { ...ROUND, id: 'other' })).toEqual([])
  })

  test('a rating that was there before is not agreed until the room has kept it', () => {
    const map = aRoom(aRating('ledgerly', 'reach', 3), ...inTheRoom({ Ana: { 'ledgerly reach': 3 } }))
    expect(roomSpreads(map.records, ROUND)[0]).toMatchObject({ agreed: false, rating: { value: 3 } })
    map.dispatch(agreeRating('round', { participantId: 'ledgerly', criterionId: 'reach' }, 3))
    expect(roomSpreads(map.records, ROUND)[0]).toMatchObject({ agreed: true, rating: { value: 3 } })
  })
})

describe('what a room scores', () => {
  test('is the partners without a rating and those begun, else all; and the criteria that count', () => {
    const rated = [aRating('ledgerly', 'reach', 4), aRating('brightline', 'bond', 'na')]
    expect(usualScope(aRoom().records, ROUND)).toEqual({
      partnerIds: ['brightline', 'ledgerly'],
      criterionIds: ['reach', 'bond'],
    })
    expect(usualScope(aRoom(...rated.slice(0, 1)).records, ROUND).partnerIds).toEqual(['brightline'])
    expect(usualScope(aRoom(...rated).records, ROUND).partnerIds).toEqual(['brightline', 'ledgerly'])
    const begun = aRoom(...rated.slice(0, 1), ...inTheRoom({ Ana: { 'ledgerly reach': 2 } }))
    expect(usualScope(begun.records, ROUND).partnerIds).toEqual(['brightline', 'ledgerly'])
  })

  test('is asked partner by partner or criterion by criterion', () => {
    const { records } = aRoom()
    const asked = (order: 'partner' | 'criterion') =>
      roomQuestions(partnersOf(records), criteriaOf(records, 'ipp'), order).map(
        ({ partner, criterion }) => `${partner.name} ${criterion.name}`,
      )
    expect(asked('partner')).toEqual([
      'Brightline Reach',
      'Brightline Bond',
      'Ledgerly Reach',
      'Ledgerly Bond',
    ])
    expect(asked('criterion')).toEqual([
      'Brightline Reach',
      'Ledgerly Reach',
      'Brightline Bond',
      'Ledgerly Bond',
    ])
  })
})

function named({ records }: OpenMap): readonly string[] {
  return roomSpreads(records, ROUND).map(
    ({ partner, criterion, spread }) => `${partner.name} ${criterion.name} ${spread.gap}`,
  )
}
