import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFile, writeFile } from '#exchange/partnerscapeFile.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { sceneToSvg } from '#exchange/svg.ts'
import { mapInSvg, mapMetadata } from '#exchange/svgData.ts'
import { RecordTable } from '#records/recordTable.ts'
import { PALETTES } from '#scene/palette.ts'
import { sceneOfMap } from '#scene/scene.ts'

const RECORDS = new RecordTable(northwind())
const WORDS = { title: 'Northwind', description: '12 participants' }

test('a picture with the map’s data opens again as the same map', () => {
  const svg = sceneToSvg(sceneOfMap(RECORDS), PALETTES.light, { ...WORDS, file: writeFile(RECORDS) })
  const read = readFile(mapInSvg(svg) ?? '')
  expect('records' in read && writeFile(new RecordTable(read.records))).toBe(writeFile(RECORDS))
})

test('a picture without it holds no word of the notes', () => {
  const svg = sceneToSvg(sceneOfMap(RECORDS), PALETTES.light, WORDS)
  expect(mapInSvg(svg)).toBeNull()
  expect(svg).not.toContain('Customers first')
})

test('any text comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = JSON.stringify({ text })
      expect(JSON.parse(mapInSvg(`<svg>${mapMetadata(json)}</svg>`) ?? '')).toEqual({ text })
    }),
  )
})

test.each([
  [
    'with a prefix and more attributes',
    '<svg:metadata x="1"\n id="partnerscape-map">{&#34;a&#x22;:&lt;}</svg:metadata>',
  ],
  ['as CDATA', '<metadata id="partnerscape-map"><![CDATA[{"a":<}]]></metadata>'],
])('is found as another program writes it, %s', (_, svg) => {
  expect(mapInSvg(svg)).toBe('{"a":<}')
})
