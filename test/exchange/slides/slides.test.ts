import { describe, expect, test } from 'vitest'
import { fitMatrixSlide } from '#exchange/slides/fitMatrixSlide.ts'
import { deckEntries } from '#exchange/slides/makeDeck.ts'
import { viewSlide, wholeMapSlide } from '#exchange/slides/mapSlide.ts'
import { BODY, POINTS, type MapSlide, type TableSlide } from '#exchange/slides/slide.ts'
import { smallText } from '#exchange/slides/smallText.ts'
import { splitTable } from '#exchange/slides/splitTable.ts'
import { hubspot } from '#exchange/starters/hubspot.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aMap, aParticipant, aView } from '../../support/builders.ts'

const NORTHWIND = new RecordTable(northwind())

describe('the slide of a view', () => {
  test('lies with its legend inside the body of the slide, whichever way the map stretches', () => {
    for (const [x, y] of [
      [4000, 0],
      [0, 4000],
      [900, 500],
    ] as const) {
      const records = new RecordTable([
        aMap(),
        aCompany('us'),
        aParticipant('a', { x, y }),
        aFlow('f', 'us', 'a'),
      ])
      const slide = wholeMapSlide(records)
      for (const { rect } of slide.scene.cards) expect(isInBody(placed(rect, slide))).toBe(true)
      expect(isInBody(slide.legend.rect)).toBe(true)
    }
  })

  test('holds only what has its middle in the frame, and no line to what has not', () => {
    const records = new RecordTable([
      aMap(),
      aCompany('us'),
      aParticipant('near', { x: 300 }),
      aParticipant('far', { x: 3000 }),
      aFlow('f', 'us', 'near'),
      aFlow('g', 'us', 'far'),
    ])
    const { scene } = viewSlide(records, aView('v', { x: 0, y: 0, width: 1000, height: 600 }))
    expect(scene.cards.map(({ id }) => id)).toEqual(['us', 'near'])
    expect(scene.connectors.map(({ flowId }) => flowId)).toEqual(['f'])
  })

  test('says in its subtitle what the view leaves out', () => {
    const slide = viewSlide(NORTHWIND, aView('v', { hiddenGroups: ['leads'], colourBy: 'stage' }))
    expect(slide.subtitle).toBe('without leads & referrals · coloured by stage')
  })
})

describe('small text', () => {
  test('is told where it falls below ten points, with its size and what to do', () => {
    const slide = wholeMapSlide(NORTHWIND)
    const [, size = ''] = /smallest text is ([\d.]+) pt/.exec(smallText(slide) ?? '') ?? []
    const texts = slide.scene.cards.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.is === 'text' && part.anchor === 'start' ? part.size : [])),
    )
    expect(Number(size)).toBeCloseTo(Math.min(...texts) * slide.place.scale * POINTS, 0)
    expect(smallText(slide)).toContain('Split the view into two')
  })

  test('is not complained of where all can be read', () => {
    const pair = [aMap(), aCompany('us'), aParticipant('a', { x: 260 })]
    expect(smallText(wholeMapSlide(new RecordTable(pair)))).toBeNull()
  })
})

describe('the fit matrix as a slide', () => {
  test('has the best partner first, its score and its band, and a column per criterion with its weight', () => {
    const slide = fitMatrixSlide(NORTHWIND)
    expect(slide?.columns.map(({ title }) => title).slice(0, 4)).toEqual([
      'Partner',
      'Score',
      'Band',
      'Customer base overlap 30\u00A0%',
    ])
    expect(slide?.rows[0]?.slice(0, 4).map(({ text }) => text)).toEqual(['Ledgerly', '89', 'Pursue', '5'])
    expect(slide?.rows.at(-1)?.[2]).toEqual({ text: 'Pass', tone: 'poor' })
  })

  test('is not offered where nobody has been rated', () => {
    expect(fitMatrixSlide(new RecordTable(hubspot()))).toBeNull()
    expect(deckEntries(new RecordTable(hubspot())).map(({ title }) => title)).toEqual(['Whole map'])
  })
})

test('a table longer than a slide becomes several, each with the head and no row lost', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [{ text: `row ${i}` }])
  const table: TableSlide = {
    is: 'table',
    title: 'Findings',
    subtitle: '',
    notes: '',
    columns: [{ title: 'What', share: 1 }],
    rows,
  }
  const pages = splitTable(table)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap((page) => page.rows)).toEqual(rows)
  expect(pages[0]?.title).toBe(`Findings (1 of ${pages.length})`)
})

function placed({ x, y, width, height }: Box, { place }: MapSlide): Box {
  const { scale, dx, dy } = place
  return { x: x * scale + dx, y: y * scale + dy, width: width * scale, height: height * scale }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function isInBody({ x, y, width, height }: Box): boolean {
  const isWide = x >= BODY.x - 1 && x + width <= BODY.x + BODY.width + 1
  return isWide && y >= BODY.y - 1 && y + height <= BODY.y + BODY.height + 1
}
