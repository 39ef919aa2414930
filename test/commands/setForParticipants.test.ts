import { describe, expect, test } from 'vitest'
import { giveNewTier } from '#commands/giveNewTier.ts'
import { setForParticipants } from '#commands/setForParticipants.ts'
import { aMapWith, aParticipant } from '../support/builders.ts'

describe('setForParticipants', () => {
  test('execute sets the field of all as one step', () => {
    const map = aMapWith(aParticipant('a'), aParticipant('b'), aParticipant('c'))
    expect(map.dispatch(setForParticipants(['a', 'b'], 'stage', 'scale'))).toBeUndefined()
    expect(['a', 'b', 'c'].map((id) => map.records.find('participant', id)?.stage)).toEqual([
      'scale',
      'scale',
      null,
    ])
    expect(map.store.getState().undoLabel).toBe('set stage of 2 participants')
  })

  test('undo and redo take all back and forth at once', () => {
    const map = aMapWith(aParticipant('a', { stage: 'review' }), aParticipant('b'))
    map.dispatch(setForParticipants(['a', 'b'], 'stage', 'scale'))
    map.undo()
    expect(map.records.find('participant', 'a')?.stage).toBe('review')
    map.redo()
    expect(map.records.find('participant', 'b')?.stage).toBe('scale')
  })

  test('refuses what one of them cannot take and leaves all as they were', () => {
    const map = aMapWith(aParticipant('a'), aParticipant('b'))
    expect(map.dispatch(setForParticipants(['a', 'b'], 'tierId', 'tier:gone'))?.refused).toContain('tier')
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('refuses when none of them is there any more', () => {
    expect(aMapWith().dispatch(setForParticipants(['gone'], 'locked', true))?.refused).toContain('no longer')
  })
})

describe('giveNewTier', () => {
  test('execute adds the tier and puts the participants in it as one step', () => {
    const map = aMapWith(aParticipant('a'), aParticipant('b'))
    expect(map.dispatch(giveNewTier('Gold', ['a', 'b']))).toBeUndefined()
    const [tier] = map.records.all('tier')
    expect(tier?.name).toBe('Gold')
    expect(map.records.find('participant', 'b')?.tierId).toBe(tier?.id)
  })

  test('undo takes the tier away and the participants out of it', () => {
    const map = aMapWith(aParticipant('a'))
    map.dispatch(giveNewTier('Gold', ['a']))
    map.undo()
    expect(map.records.count('tier')).toBe(0)
    expect(map.records.find('participant', 'a')?.tierId).toBeNull()
  })

  test('refuses a name that another tier has', () => {
    const map = aMapWith(aParticipant('a'), { id: 'tier:1', type: 'tier', name: 'Gold', order: 1 })
    expect(map.dispatch(giveNewTier('gold', ['a']))?.refused).toContain('Gold')
    expect(map.records.find('participant', 'a')?.tierId).toBeNull()
  })
})
