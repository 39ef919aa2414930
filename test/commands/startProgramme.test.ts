import { expect, test } from 'vitest'
import { startProgramme } from '#commands/startProgramme.ts'
import { programmesOf, programmeTiers } from '#domain/incentives/programmes.ts'
import { aMapWith } from '../support/builders.ts'

test('the first programme of a map is current, with the tiers of its ladder, as one step', () => {
  const map = aMapWith({ id: 'tier:bronze', type: 'tier', name: 'Bronze', order: 0 })
  expect(map.dispatch(startProgramme('Channel', 'discount'))).toBeUndefined()
  const [programme] = programmesOf(map.records)
  expect(programme).toMatchObject({ name: 'Channel', status: 'current' })
  const tiers = programmeTiers(map.records, programme?.id ?? '')
  expect(tiers.map(({ tier, terms }) => [tier.name, terms.basePct])).toEqual([
    ['Authorized', 10],
    ['Gold', 20],
    ['Platinum', 30],
  ])
  expect(map.store.getState().undoable).toBe(1)
  map.undo()
  expect(programmesOf(map.records)).toEqual([])
  map.redo()
  expect(programmeTiers(map.records, programme?.id ?? '')).toHaveLength(3)
})

test('a name that is taken makes nothing', () => {
  const map = aMapWith()
  map.dispatch(startProgramme('Channel', 'deals'))
  expect(map.dispatch(startProgramme('channel', 'deals'))).toEqual({
    refused: 'There is already a programme Channel.',
  })
})
