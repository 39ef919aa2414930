// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SheetsView } from '#panels/scorecards/sheets/SheetsView.tsx'
import { northwind } from '#exchange/starters/northwind.ts'
import { aMapWith } from '../../support/builders.ts'
import { chosenOn } from '../../support/chosenOn.ts'
import { shown } from '../../support/shown.tsx'

afterEach(() => void vi.restoreAllMocks())

test('one page tells who a partner is, its fit, its take, four quarters and what is open', () => {
  showing()
  fireEvent.change(screen.getByLabelText('Review sheet of'), { target: { value: 'participant:datahaus' } })
  const sheet = within(screen.getByRole('article', { name: 'Review sheet of Datahaus GmbH' }))
  expect(sheet.getByText('64 of 100, Pilot, 100 % rated')).toBeDefined()
  expect(sheet.getByText('Sold in four quarters')).toBeDefined()
  expect(sheet.getAllByRole('row')).toHaveLength(9)
  expect(sheet.getByText('Name a partner manager who speaks German')).toBeDefined()
  const picture = sheet.getByAltText<HTMLImageElement>('The partner with its exchanges')
  expect(decodeURIComponent(picture.src)).toContain('<title>Datahaus GmbH on the map</title>')
})

test('the arrow keys turn the pages and stop at the first', () => {
  showing()
  const page = () => screen.getByRole('article')
  expect(page().getAttribute('aria-label')).toBe('Review sheet of AppSource')
  fireEvent.keyDown(page(), { key: 'ArrowLeft' })
  expect(page().getAttribute('aria-label')).toBe('Review sheet of AppSource')
  fireEvent.keyDown(page(), { key: 'ArrowRight' })
  expect(page().getAttribute('aria-label')).toBe('Review sheet of Brightline')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous partner' }).disabled).toBe(false)
})

test('it is printed, and copied as Markdown', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const written: string[] = []
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        written.push(text)
      },
    },
  })
  const { session } = showing()
  fireEvent.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledOnce()
  fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
  await vi.waitFor(() => expect(session.store.getState().toasts[0]?.text).toBe('Sheet copied.'))
  expect(written[0]).toMatch(/^# AppSource: partner review/)
  vi.unstubAllGlobals()
})

test('without a partner it says what a sheet is', () => {
  shown(aMapWith(), <SheetsView chosen={chosenOn('2026-11-25')} />)
  expect(screen.getByText('No partner to review yet')).toBeDefined()
})

function showing() {
  const map = aMapWith(...northwind())
  return { map, ...shown(map, <SheetsView chosen={chosenOn('2026-11-25')} />) }
}
