// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readFile } from '#exchange/partnerscapeFile.ts'
import { mapInSvg } from '#exchange/svgData.ts'
import { ExportDialog } from '#panels/exporting/ExportDialog.tsx'
import type { AnyRecord } from '#records/record.ts'
import type { Seeing } from '#records/seeing.ts'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { openMap } from '#store/openMap.ts'
import { createSession } from '#store/session.ts'
import { aFlow, aMap, aParticipant, aView } from '../../support/builders.ts'
import { bytesOf, catchDownloads, textOf, type Download } from '../../support/downloads.ts'
import { pptxFaults, slidesOf } from '../../support/pptxFaults.ts'

const RECORDS = [
  aMap({ name: 'Northwind: 2027' }),
  aParticipant('a'),
  aParticipant('b', { x: 400 }),
  aFlow('f', 'a', 'b'),
]
let saved: readonly Download[] = []

beforeEach(() => {
  saved = catchDownloads()
})

afterEach(() => vi.restoreAllMocks())

test('the formats are radio buttons with their names', () => {
  openDialog()
  for (const name of ['PNG', 'SVG', 'PowerPoint', 'Partnerscape file'])
    expect(screen.getByRole('radio', { name })).toBeTruthy()
})

test('a Partnerscape file holds the map and carries its name', async () => {
  const { onClose } = openDialog()
  fireEvent.click(screen.getByRole('radio', { name: 'Partnerscape file' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('Northwind 2027.partnerscape.json')
  expect(readFile(await textOf(saved[0]?.blob))).toMatchObject({ records: { length: RECORDS.length } })
  expect(onClose).toHaveBeenCalledOnce()
})

test('an SVG is drawn in the chosen colours', async () => {
  openDialog()
  fireEvent.click(screen.getByRole('radio', { name: 'SVG' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('Northwind 2027.svg')
  expect(await textOf(saved[0]?.blob)).toContain('fill="#0b1120"')
})

test('a picture shows the map as it is shown, and the whole of it on request', async () => {
  openDialog(RECORDS, { filter: ['region=DACH'], unmatched: 'hide' })
  fireEvent.click(screen.getByRole('radio', { name: 'SVG' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await textOf(saved[0]?.blob)).not.toContain('>a<')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Whole map, without filter' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(2))
  expect(await textOf(saved[1]?.blob)).toContain('>a<')
})

test('an SVG holds the map’s data only where that was asked for', async () => {
  openDialog()
  fireEvent.click(screen.getByRole('radio', { name: 'SVG' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(mapInSvg(await textOf(saved[0]?.blob))).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: /^Include the map’s data/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(2))
  const file = mapInSvg(await textOf(saved[1]?.blob))
  expect(readFile(file ?? '')).toMatchObject({ records: { length: RECORDS.length } })
})

test('a deck holds the slides that are ticked', async () => {
  openDialog([...RECORDS, aView('v1', { title: 'Who is there' }), aView('v2', { title: 'What is next' })])
  fireEvent.click(screen.getByRole('radio', { name: 'PowerPoint' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Who is there' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 })
  expect(saved[0]?.name).toBe('Northwind 2027.pptx')
  const bytes = await bytesOf(saved[0]?.blob)
  expect(pptxFaults(bytes)).toEqual([])
  expect(slidesOf(bytes).map((slide) => slide.getElementsByTagName('a:t')[0]?.textContent)).toEqual([
    'What is next',
  ])
})

test('a deck without a slide is not made', () => {
  openDialog()
  fireEvent.click(screen.getByRole('radio', { name: 'PowerPoint' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Whole map' }))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(true)
})

test('text that will be too small to read is told before the deck is made', async () => {
  const far = Array.from({ length: 12 }, (_, i) => aParticipant(`far${i}`, { x: 900 * i, y: 300 * (i % 3) }))
  openDialog([...RECORDS, ...far])
  fireEvent.click(screen.getByRole('radio', { name: 'PowerPoint' }))
  expect(await screen.findByText(/smallest text is .* pt.*Split the view/)).toBeTruthy()
})

test('a picture can have the size of a slide, or one of one’s own', () => {
  openDialog()
  fireEvent.click(screen.getByRole('radio', { name: '3840 × 2160' }))
  expect(document.body.textContent).toContain('3,840 × 2,160 pixels')
  fireEvent.click(screen.getByRole('radio', { name: 'Custom' }))
  const width = screen.getByRole('textbox', { name: 'Width in pixels' })
  fireEvent.change(width, { target: { value: '800' } })
  fireEvent.blur(width)
  expect(document.body.textContent).toContain('800 × 1,200 pixels')
})

test('the size of a PNG is told in pixels before it is made', () => {
  openDialog()
  const [, twice = ''] = /([\d,]+ × [\d,]+) pixels/.exec(document.body.textContent ?? '') ?? []
  fireEvent.click(screen.getByRole('radio', { name: '1×' }))
  expect(document.body.textContent).not.toContain(twice)
})

test('a picture too large to paint is not begun, and SVG is offered', () => {
  openDialog([...RECORDS, aParticipant('far', { x: 90_000, y: 40_000 })])
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Best fit' }).checked).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: '4×' }))
  expect(document.body.textContent).toMatch(/more than a browser can paint.*SVG/)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(true)
})

test('a picture the browser cannot make is told in a sentence, and the dialog stays', async () => {
  const { onClose } = openDialog()
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => [] } })
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The picture came out empty: .*SVG\.$/)
  expect(onClose).not.toHaveBeenCalled()
})

function openDialog(records: readonly AnyRecord[] = RECORDS, seeing: Partial<Seeing> = {}) {
  const onClose = vi.fn<() => void>()
  const session = createSession()
  session.see(seeing)
  const map = openMap(records, {
    newId: (type) => `${type}:new`,
    today: '2026-11-21',
    newCommitId: () => 'commit',
    onCommit: () => undefined,
  })
  render(
    <OpenMapContext value={map}>
      <SessionContext value={session}>
        <ExportDialog open onClose={onClose} />
      </SessionContext>
    </OpenMapContext>,
  )
  return { onClose }
}

/** jsdom's blobs cannot be asked for their text. */

test('what is hidden is in no format and not in the name of the file', async () => {
  openDialog([aMap({ name: 'Datahaus and us' }), aParticipant('p', { name: 'Datahaus', note: 'private' })])
  fireEvent.click(screen.getByRole('checkbox', { name: 'Names' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Notes' }))
  for (const name of ['SVG', 'Partnerscape file']) {
    fireEvent.click(screen.getByRole('radio', { name }))
    fireEvent.click(screen.getByRole('button', { name: 'Download' }))
    await waitFor(() => expect(saved.at(-1)?.name).toContain(name === 'SVG' ? '.svg' : '.json'))
    expect(saved.at(-1)?.name).toContain('VAR and us')
    const text = await textOf(saved.at(-1)?.blob)
    expect(text).toContain('VAR')
    expect(text).not.toMatch(/datahaus|private/i)
  }
})

test('a report holds the parts that were ticked', async () => {
  openDialog()
  fireEvent.click(screen.getByRole('radio', { name: 'Report (Markdown)' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Who is on the map' }))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('Northwind 2027.md')
  const text = await textOf(saved[0]?.blob)
  expect(text).toContain('## Flows')
  expect(text).not.toContain('## Who is on the map')
})
