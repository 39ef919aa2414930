import { expect, test } from 'vitest'
import { colourScale } from '#domain/seeing/colourScale.ts'
import { seeingFigure } from '#domain/seeing/seeingFields.ts'
import { sightOf } from '#domain/seeing/sight.ts'
import { CARD_SCALES, sizeScale } from '#domain/seeing/sizeScale.ts'
import { RecordTable } from '#records/recordTable.ts'
import { SEE_ALL } from '#records/seeing.ts'
import {
  aCompany,
  aCriterion,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'

const MAP = new RecordTable([
  aCompany(),
  aParticipant('good'),
  aParticipant('fair'),
  aParticipant('thin'),
  aParticipant('unrated'),
  aParticipant('buyer', { kind: 'customer' }),
  aProfile(),
  aCriterion('k1', { group: 'customer', knockoutMin: 2 }),
  aCriterion('k2', { group: 'commitment' }),
  anEvaluation(),
  aRating('good', 'k1', 5),
  aRating('good', 'k2', 5),
  aRating('fair', 'k1', 3),
  aRating('fair', 'k2', 1),
  aRating('thin', 'k2', 5),
])

test('the score is not known of who is too little rated, a C is known as soon as one of its ratings is', () => {
  expect(tableOf('fit')).toEqual({ good: 100, fair: 25 })
  expect(tableOf('fit-commitment')).toEqual({ good: 100, fair: 0, thin: 100 })
  expect(tableOf('fit-capability')).toEqual({})
})

test('a score is coloured by the fifth of the scale it lies in, whatever the others have', () => {
  const scale = colourScale(MAP, 'fit')
  expect(scale?.title).toBe('Fit score')
  expect(scale?.swatches.map(({ title }) => title)).toEqual([
    'up to 20',
    'to 40',
    'to 60',
    'to 80',
    'to 100',
    'Not known',
  ])
  expect(swatchOf('fit', 'fair')).toMatchObject({ hue: 'step2', title: 'to 40' })
  expect(swatchOf('fit', 'thin')).toMatchObject({ title: 'Not known' })
})

test('a score is sized on the scale to 100, not to the best there is', () => {
  const scale = sizeScale(MAP, 'fit-customer')
  const best = new RecordTable([...recordsOf('fair'), aRating('fair', 'k2', 1)])
  expect(scale).toMatchObject({ title: 'fit: customer fit', most: '100' })
  expect(scale?.scaleOf(aParticipant('good'))).toBe(CARD_SCALES.most)
  expect(scale?.scaleOf(aParticipant('unrated'))).toBe(CARD_SCALES.unknown)
  expect(sizeScale(best, 'fit-customer')?.scaleOf(aParticipant('fair'))).toBeLessThan(CARD_SCALES.most)
})

test('a band has the colour of its ring, good to bad, and who is no partner none', () => {
  const scale = colourScale(MAP, 'fitBand')
  expect(scale?.swatches.map(({ hue, title }) => `${hue} ${title}`)).toEqual([
    'bandPursue Pursue',
    'bandPass Pass',
    'hueNone Assess first',
    'hueNone Not set',
  ])
  expect(swatchOf('fitBand', 'buyer')).toMatchObject({ title: 'Not set' })
})

test('a filter by band leaves the partners of that band, and the company', () => {
  const sight = sightOf(MAP, { ...SEE_ALL, filter: ['fitBand=assess'] })
  const met = Array.from(MAP.all('participant')).filter((one) => sight.meets(one))
  expect(met.map(({ id }) => id)).toEqual(['us', 'thin', 'unrated'])
})

function tableOf(figure: string): unknown {
  return Object.fromEntries(seeingFigure(figure)?.table(MAP) ?? [])
}

function swatchOf(colourBy: string, id: string) {
  const participant = MAP.find('participant', id)
  return participant && colourScale(MAP, colourBy)?.swatchOf(participant)
}

/** A map of one partner, rated 3 on the first criterion. */
function recordsOf(id: string) {
  return [
    aParticipant(id),
    aProfile(),
    aCriterion('k1', { group: 'customer' }),
    aCriterion('k2'),
    anEvaluation(),
    aRating(id, 'k1', 3),
  ]
}
