// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { slidePage } from '#exchange/pages/slidePage.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aMap, aParticipant } from '../../support/builders.ts'

test('each slide is one page with its title, its map as text and lines, or its table', () => {
  const pages = pagesOf(new RecordTable(northwind()))
  expect(pages.map((page) => page.querySelector('h1')?.textContent)).toContain('Our ecosystem on one page')
  const [map] = pages
  expect(map?.getAttribute('data-page')).toBe('map')
  const texts = Array.from(map?.querySelectorAll('svg text') ?? [], (text) => text.textContent)
  expect(texts).toEqual(expect.arrayContaining(['Ledgerly', 'Money']))
  const table = pages.find((page) => page.getAttribute('data-page') === 'table')
  expect(table?.querySelectorAll('col')).toHaveLength(table?.querySelectorAll('th').length ?? 0)
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(9)
})

test('a page holds nothing that the policy of the app refuses', () => {
  const sly = '<img src=x onerror=alert(1)>'
  for (const page of pagesOf(new RecordTable([aMap({ name: sly }), aParticipant('a', { name: sly })]))) {
    expect(page.querySelectorAll('[style], style, script, img, foreignObject')).toHaveLength(0)
    expect(page.querySelector('h1')?.textContent).toBe(sly)
  }
})

function pagesOf(records: RecordTable): readonly Element[] {
  const html = makeDeck(records, deckEntries(records)).slides.map(slidePage).join('')
  return [...new DOMParser().parseFromString(html, 'text/html').body.children]
}
