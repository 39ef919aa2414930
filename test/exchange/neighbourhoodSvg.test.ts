import { expect, test } from 'vitest'
import { neighbourhoodSvg } from '#exchange/neighbourhoodSvg.ts'
import { PALETTES } from '#scene/palette.ts'
import { aCompany, aFlow, aMapWith, aParticipant, aSticky } from '../support/builders.ts'

test('the picture shows the partner, its exchanges and their other ends, and nothing else', () => {
  const { records } = aMapWith(
    aCompany('us', { name: 'Northwind' }),
    aParticipant('p', { name: 'Ledgerly', kind: 'isv', x: 600 }),
    aParticipant('far', { name: 'Faraway', kind: 'isv', x: 1200 }),
    aFlow('mine', 'us', 'p', { label: 'our exchange' }),
    aFlow('theirs', 'us', 'far', { label: 'not of it' }),
    aSticky('note', { text: 'a note' }),
  )
  const svg = neighbourhoodSvg(records, 'p', PALETTES.light)
  for (const shown of ['Northwind', 'Ledgerly', 'our exchange']) expect(svg).toContain(shown)
  for (const out of ['Faraway', 'not of it', 'a note']) expect(svg).not.toContain(out)
  expect(svg).toContain('<title>Ledgerly on the map</title>')
})
