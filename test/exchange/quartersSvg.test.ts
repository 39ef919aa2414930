// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { quartersUpTo, quarterAt } from '#domain/calendar/quarter.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { quartersSvg } from '#exchange/quartersSvg.ts'
import { RecordTable } from '#records/recordTable.ts'
import { SEE_ALL } from '#records/seeing.ts'
import { PALETTES } from '#scene/palette.ts'

test('four quarters stand side by side in one sound document, each under its name with colours of its own', () => {
  const seeing = { ...SEE_ALL, colourBy: 'scorecard-overall@2026-3', sizeBy: 'scorecard-revenue@2026-3' }
  const svg = quartersSvg(
    new RecordTable(northwind()),
    seeing,
    quartersUpTo(quarterAt(2026, 3, 1), 4, 1),
    PALETTES.light,
  )
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(page.querySelector('parsererror')).toBe(null)
  const maps = [...page.querySelectorAll('svg > svg')]
  expect(maps.map((map) => map.querySelector('title')?.textContent)).toEqual([
    'FY2025 Q4',
    'FY2026 Q1',
    'FY2026 Q2',
    'FY2026 Q3',
  ])
  expect(new Set(maps.map((map) => map.innerHTML)).size).toBe(4)
})
