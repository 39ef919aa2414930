import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writePptx } from '#exchange/pptx/writePptx.ts'
import { deckEntries, makeDeck } from '#exchange/slides/makeDeck.ts'
import { hubspot } from '#exchange/starters/hubspot.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aMap, anArea, aParticipant, aSticky, aView } from '../../support/builders.ts'
import { pptxFaults, slidesOf } from '../../support/pptxFaults.ts'
import { noSchemas, schemaFaults } from '../../support/schemaFaults.ts'

const DAY = '2026-11-25'
const NORTHWIND = deckOf(northwind())
const SMALL = deckOf([aMap(), ...crowded(2)])

describe('a deck', () => {
  test.each([
    ['Northwind', NORTHWIND],
    ['HubSpot', deckOf(hubspot())],
    ['an empty map', deckOf([aMap()])],
    [
      'notes and areas',
      deckOf([aMap(), anArea('a', { locked: true }), aSticky('s', { text: 'one\n\ntwo' })]),
    ],
  ])('of %s has no fault that PowerPoint would mend', (_, bytes) => {
    expect(pptxFaults(bytes)).toEqual([])
  })

  const missing = noSchemas()
  test.skipIf(missing !== null)(
    `follows the schemas of ISO/IEC 29500${missing === null ? '' : `: skipped, ${missing}`}`,
    () => {
      expect(schemaFaults(NORTHWIND)).toEqual([])
      expect(schemaFaults(deckOf([aMap(), anArea('a'), aSticky('s'), ...crowded(9)]))).toEqual([])
    },
  )

  test('of the same map and day is the same file to the byte', () => {
    expect(deckOf(northwind())).toEqual(NORTHWIND)
  })

  test('has a slide per view and one with the fit matrix, each with its title and its speaker notes', () => {
    const titles = slidesOf(NORTHWIND).map((slide) => textsOf(slide)[0])
    expect(titles).toEqual([
      'Our ecosystem on one page',
      'Where our revenue comes from',
      'Who sends us customers',
      'What Datahaus gives and gets',
      'Where each partnership stands',
      'Channel 2027',
    ])
    expect(partOf(NORTHWIND, 'ppt/notesSlides/notesSlide1.xml')).toContain('Begin with who is there')
  })

  test('shows the whole map where there are no views', () => {
    const [slide, ...others] = slidesOf(deckOf([aMap({ name: 'Ours' }), ...crowded(2)]))
    expect(others).toEqual([])
    expect(slide && textsOf(slide)).toEqual(expect.arrayContaining(['Ours', 'Northwind', 'p1']))
  })

  test('stays sound whatever a name, a label or a note holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = deckOf([
          aMap({ name: text }),
          aCompany('us', { name: text }),
          aParticipant('a', { name: text, x: 500 }),
          aFlow('f', 'us', 'a', { label: text }),
          aSticky('s', { text, y: 400 }),
          aView('v', { title: text, speakerNote: text }),
        ])
        expect(pptxFaults(bytes)).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 20_000)
})

describe('a partner on a slide', () => {
  test('is a native rounded shape with its name, what it is and its stage as text', () => {
    const [slide] = slidesOf(NORTHWIND)
    const shape = shapeNamed(slide, 'Brightline')
    expect(shape?.getElementsByTagName('a:prstGeom')[0]?.getAttribute('prst')).toBe('roundRect')
    expect(shape && textsOf(shape)).toEqual(['Brightline', 'SI · Gold', 'Scale'])
    expect(shape?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toBe(
      'Brightline, SI · Gold · Scale, fit score 78',
    )
  })

  test('carries the icon of its kind as strokes, not as a picture', () => {
    const [slide] = slidesOf(NORTHWIND)
    expect(slide?.getElementsByTagName('a:custGeom').length).toBeGreaterThan(11)
    expect(Object.keys(unzipSync(NORTHWIND)).filter((path) => path.includes('media'))).toEqual([])
  })

  test('takes its colours and its font from the theme, so that a template restyles it', () => {
    const shape = shapeNamed(slidesOf(NORTHWIND)[0], 'Brightline')
    expect(shape?.getElementsByTagName('a:srgbClr').length).toBe(0)
    expect(shape?.getElementsByTagName('a:latin').length).toBe(0)
  })
})

describe('a flow on a slide', () => {
  test('is a connector glued to both partners, under them, and is told in words', () => {
    const [slide] = slidesOf(
      deckOf([aMap(), aCompany('us'), aParticipant('a', { x: 500 }), aFlow('f', 'us', 'a')]),
    )
    const connector = slide?.getElementsByTagName('p:cxnSp')[0]
    const glued = ['a:stCxn', 'a:endCxn'].map((tag) => connector?.getElementsByTagName(tag)[0])
    const ids = ['Northwind', 'a'].map((name) =>
      shapeNamed(slide, name)?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('id'),
    )
    expect(glued.map((one) => one?.getAttribute('id'))).toEqual(ids)
    // Right of the first, left of the second.
    expect(glued.map((one) => one?.getAttribute('idx'))).toEqual(['3', '1'])
    expect(connector?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toMatch(
      /^Northwind gives a: /,
    )
    const order = Array.from(slide?.querySelector('spTree')?.children ?? [], ({ localName }) => localName)
    expect(order.lastIndexOf('cxnSp')).toBeLessThan(order.indexOf('grpSp', 2))
  })

  test.each([
    [500, 0],
    [0, 300],
    [-420, 260],
    [30, 20],
    [200, 0],
  ])('is never laid on another one of the same two partners, %d across and %d down', (x, y) => {
    const flows = Array.from({ length: 7 }, (_, i) =>
      i % 2 === 0 ? aFlow(`f${i}`, 'us', 'a') : aFlow(`f${i}`, 'a', 'us'),
    )
    const bytes = deckOf([aMap(), aCompany('us'), aParticipant('a', { x, y }), ...flows])
    expect(pptxFaults(bytes)).toEqual([])
    const [slide] = slidesOf(bytes)
    const lines = Array.from(slide?.getElementsByTagName('p:cxnSp') ?? [], lineOf)
    expect(new Set(lines).size).toBe(7)
  })

  test('of money is solid, of leads dashed, and a planned one is dashed as well', () => {
    const bytes = deckOf([
      aMap(),
      aCompany('us'),
      aParticipant('a', { x: 500 }),
      aFlow('f1', 'us', 'a', { kind: 'payment' }),
      aFlow('f2', 'us', 'a', { kind: 'referral' }),
      aFlow('f3', 'us', 'a', { kind: 'payment', status: 'planned' }),
    ])
    const dashes = Array.from(slidesOf(bytes)[0]?.getElementsByTagName('p:cxnSp') ?? [], (one) =>
      one.getElementsByTagName('a:prstDash')[0]?.getAttribute('val'),
    )
    expect(dashes).toEqual([undefined, 'dash', 'lgDash'])
  })
})

describe('the check of a package', () => {
  test.each([
    [
      'a target that is gone',
      'ppt/slides/_rels/slide1.xml.rels',
      'slideLayout1',
      'slideLayout9',
      /does not exist/,
    ],
    [
      'an end at no shape',
      'ppt/slides/slide1.xml',
      /<a:stCxn id="\d+"/,
      '<a:stCxn id="9999"',
      /glued to no shape/,
    ],
    [
      'an end beside its shape',
      'ppt/slides/slide1.xml',
      /(<p:cxnSp>.*?<a:off x=")\d+/,
      '$15',
      /does not reach/,
    ],
    ['a number given twice', 'ppt/slides/slide1.xml', 'id="3"', 'id="2"', /two shapes 2/],
    [
      'a colour in words',
      'ppt/slides/slide1.xml',
      /srgbClr val="\w+"/,
      'srgbClr val="red"',
      /the colour red/,
    ],
    ['an open element', 'ppt/slides/slide1.xml', '</p:spTree>', '', /no XML/],
    [
      'a part of no kind',
      '[Content_Types].xml',
      '/ppt/slides/slide1.xml',
      '/ppt/slides/slide99.xml',
      /has no content type/,
    ],
  ])('finds %s', (_, path, find, put, fault) => {
    const files = unzipSync(SMALL)
    files[path] = strToU8(partOf(SMALL, path).replace(find, put))
    expect(pptxFaults(zipSync(files)).join('\n')).toMatch(fault)
  })
})

function deckOf(rows: readonly AnyRecord[]): Uint8Array {
  const records = new RecordTable(rows)
  return writePptx(makeDeck(records, deckEntries(records)), { day: DAY })
}

function crowded(count: number): readonly AnyRecord[] {
  const partners = Array.from({ length: count }, (_, i) =>
    aParticipant(`p${i}`, { x: 450 * Math.cos(i), y: 300 * Math.sin(i), stage: 'scale' }),
  )
  return [aCompany('us'), ...partners, ...partners.map(({ id }) => aFlow(`f-${id}`, 'us', id))]
}

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
}

function textsOf(of: Document | Element): readonly string[] {
  return Array.from(of.getElementsByTagName('a:t'), ({ textContent }) => textContent ?? '')
}

function shapeNamed(slide: Document | undefined, name: string): Element | undefined {
  return Array.from(slide?.getElementsByTagName('p:sp') ?? []).find(
    (shape) => shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name') === name,
  )
}

/** Where it runs, whichever way. */
function lineOf(connector: Element): string {
  const sites = ['a:stCxn', 'a:endCxn'].map((tag) => {
    const end = connector.getElementsByTagName(tag)[0]
    return `${end?.getAttribute('id')}.${end?.getAttribute('idx')}`
  })
  return [...sites.toSorted(), connector.getElementsByTagName('a:gd')[0]?.getAttribute('fmla')].join(' ')
}
