// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { documentHtml } from '#exchange/documents/documentHtml.ts'
import { mapReport } from '#exchange/documents/mapReport.ts'
import { REPORT_PARTS } from '#exchange/documents/reportParts.ts'
import { guideMarkdown } from '#exchange/guideMarkdown.ts'
import { northwind } from '#exchange/starters/northwind.ts'
import { HIDE_NOTHING } from '#domain/redaction/hide.ts'
import { redact } from '#domain/redaction/redact.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aFlow, aMap, aParticipant } from '../../support/builders.ts'

const TODAY = '2026-11-25'
const ALL = REPORT_PARTS.map(({ id }) => id)
const NORTHWIND = new RecordTable(northwind())
const report = mapReport(NORTHWIND, ALL, TODAY)

describe('the report of Northwind', () => {
  test('has every part, in the order in which they are offered, each block with something in it', () => {
    const heads = report.sections.map(({ heading }) => heading)
    const starts = [
      'Summary for the board',
      'Who is on',
      'Flows',
      'Fit',
      'Programme',
      'Scorecard',
      'Findings',
      'Review',
    ]
    const places = starts.map((start) => heads.findIndex((head) => head.startsWith(start)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { blocks } of report.sections) expect(blocks.length).toBeGreaterThan(0)
  })

  test('names everybody, and each flow with its amount', () => {
    const rows = rowsOf('Who is on the map')
    expect(rows).toHaveLength(NORTHWIND.count('participant'))
    const flows = rowsOf('Flows')
    expect(flows).toHaveLength(NORTHWIND.count('flow'))
    expect(flows[0]).toEqual([
      'Northwind CRM',
      'Mid-market tech',
      'Product',
      'licences',
      '$6,003,000',
      'typed',
      'active',
    ])
    expect(flows.at(-1)?.[4]).toBe('–')
  })

  test('has tables whose rows are as long as their heads', () => {
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    )
    expect(tables.length).toBeGreaterThan(4)
    for (const { head, rows } of tables)
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
  })

  test('holds only the parts that were chosen', () => {
    const { sections } = mapReport(NORTHWIND, ['flows'], TODAY)
    expect(sections.map(({ heading }) => heading)).toEqual(['Flows'])
  })

  test('without money has no amount, without names nobody', () => {
    const { records } = redact(NORTHWIND, { ...HIDE_NOTHING, money: true, names: true })
    const text = guideMarkdown(mapReport(records, ALL, TODAY))
    expect(text).not.toMatch(/\$\s?\d/)
    for (const { name } of NORTHWIND.all('participant')) expect(text).not.toContain(name)
  })

  function rowsOf(heading: string): readonly (readonly string[])[] {
    const block = report.sections.find((one) => one.heading === heading)?.blocks[0]
    return block?.kind === 'table' ? block.rows : []
  }
})

test('an empty map is a report with a title and no section', () => {
  const empty = mapReport(new RecordTable([aMap({ name: 'Ours' })]), ALL, TODAY)
  expect(empty).toEqual({ title: 'Ours', sections: [] })
})

describe('a report as HTML', () => {
  const sly = '</style><script>alert(1)</script>"&'
  const html = documentHtml(
    mapReport(
      new RecordTable([
        aMap({ name: sly }),
        aCompany('us'),
        aParticipant('a', { name: sly, gives: sly }),
        aFlow('f', 'a', 'us', { label: sly }),
      ]),
      ALL,
      TODAY,
    ),
  )
  const page = new DOMParser().parseFromString(html, 'text/html')

  test('shows what was typed as text and runs none of it', () => {
    expect(page.querySelectorAll('script, link, img, iframe, [onclick], [style]')).toHaveLength(0)
    expect(page.querySelector('h1')?.textContent).toBe(sly)
    expect(Array.from(page.querySelectorAll('td'), (cell) => cell.textContent)).toContain(sly)
  })

  test('forbids itself to fetch or run anything, and has headed tables', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'")
    for (const table of page.querySelectorAll('table'))
      expect(table.querySelector('th[scope="col"]')).toBeTruthy()
  })
})
