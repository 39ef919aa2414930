import { expect, test } from 'vitest'
import { mapAddress, routeOf } from '#app/route.ts'
import { PLACES } from '#store/session.ts'

test('every place of a map has an address that leads back to it', () => {
  for (const place of PLACES)
    expect(routeOf(mapAddress('a map/ü', place))).toEqual({ at: 'map', mapId: 'a map/ü', place })
})

test('a place that is not known is the map itself, and anything else the start page', () => {
  expect(routeOf('#/map/m1/elsewhere')).toEqual({ at: 'map', mapId: 'm1', place: 'map' })
  expect(routeOf('#/map/')).toEqual({ at: 'start' })
  expect(routeOf('')).toEqual({ at: 'start' })
})
