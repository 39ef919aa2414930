// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StartPage } from '#panels/start/StartPage.tsx'
import type { MapSummary } from '#records/mapSummary.ts'

const made = vi.fn<(blob: Blob) => string>(() => 'blob:picture')
const revoked = vi.fn<(address: string) => void>()

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked }))
})

afterEach(() => {
  vi.clearAllMocks()
})

describe('the start page', () => {
  test('shows each map with its size, its last change and a link to it', () => {
    start([aSummary({ participants: 1, flows: 18, changedAt: hoursAgo(2) })])
    expect(screen.getByRole('link', { name: 'Northwind' }).getAttribute('href')).toBe('#/map/map-1')
    expect(screen.getByText('1 participant · 18 flows')).toBeDefined()
    const changed = screen.getByText('2 hours ago')
    expect(changed.getAttribute('title')).toMatch(/\d{4}/)
  })

  test('opens a map by its link, but leaves a new tab to the browser', () => {
    const { deeds } = start([aSummary()])
    fireEvent.click(screen.getByRole('link', { name: 'Northwind' }))
    fireEvent.click(screen.getByRole('link', { name: 'Northwind' }), { ctrlKey: true })
    expect(deeds.onOpen.mock.calls).toEqual([['map-1']])
  })

  test.each([
    ['Duplicate', 'onDuplicate'],
    ['Delete', 'onDelete'],
  ] as const)('does %s from the menu of a map', async (item, deed) => {
    const { deeds } = start([aSummary()])
    await choose(item)
    expect(deeds[deed].mock.calls).toEqual([['map-1']])
  })

  test('renames a map in its place with Enter, once', async () => {
    const { deeds } = start([aSummary()])
    await choose('Rename')
    const field = await screen.findByLabelText('Map name')
    await waitFor(() => expect(document.activeElement).toBe(field))
    fireEvent.change(field, { target: { value: ' Board map ' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(deeds.onRename.mock.calls).toEqual([['map-1', 'Board map']])
    expect(screen.queryByLabelText('Map name')).toBeNull()
  })

  test.each([
    ['Escape', 'Board map'],
    ['Enter', '   '],
    ['Enter', 'Northwind'],
  ])('leaves the name as it is after %s with "%s"', async (key, typed) => {
    const { deeds } = start([aSummary()])
    await choose('Rename')
    const field = await screen.findByLabelText('Map name')
    fireEvent.change(field, { target: { value: typed } })
    fireEvent.keyDown(field, { key })
    expect(deeds.onRename).not.toHaveBeenCalled()
  })

  test('keeps deleted maps apart and restores them', () => {
    const { deeds } = start([aSummary(), aSummary({ id: 'old', name: 'Old', deletedAt: hoursAgo(30) })])
    expect(screen.queryByRole('link', { name: 'Old' })).toBeNull()
    fireEvent.click(screen.getByText(/Recently deleted \(1\)/))
    expect(screen.getByText('yesterday')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Restore Old' }))
    expect(deeds.onRestore.mock.calls).toEqual([['old']])
  })

  test('begins a map, an example, or one from files', () => {
    const { deeds, container } = start([])
    fireEvent.click(screen.getByRole('button', { name: 'New map' }))
    fireEvent.click(screen.getByRole('button', { name: /^HubSpot/ }))
    const files = [new File(['a'], 'people.csv'), new File(['b'], 'flows.csv')]
    const input = container.querySelector<HTMLInputElement>('input[type=file]')
    fireEvent.change(input ?? container, { target: { files } })
    expect(deeds.onNew).toHaveBeenCalledTimes(1)
    expect(deeds.onStarter.mock.calls).toEqual([['hubspot']])
    expect(deeds.onOpenFile.mock.calls).toEqual([[files]])
  })

  test('says with no map yet what to do, and puts the examples there', () => {
    start([])
    const welcome = within(screen.getByRole('region', { name: 'Map who gives what to whom' }))
    expect(welcome.getAllByRole('button')).toHaveLength(1)
    expect(screen.getByText('Margins and scores never leave this browser.')).toBeDefined()
  })

  test('tells a problem, and holds back new maps while busy', () => {
    start([], { problem: 'The disk is full.', busy: true })
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'New map' }).disabled).toBe(true)
  })

  test('shows the picture of a map and gives its memory back', () => {
    const { container, unmount } = start([aSummary({ picture: new Blob(['x'], { type: 'image/png' }) })])
    expect(container.querySelector('img')?.getAttribute('src')).toBe('blob:picture')
    unmount()
    expect(revoked.mock.calls).toEqual([['blob:picture']])
  })
})

function start(maps: readonly MapSummary[], more: { problem?: string; busy?: boolean } = {}) {
  const deeds = {
    onNew: aSpy(),
    onOpen: aSpy(),
    onRename: aSpy(),
    onDuplicate: aSpy(),
    onDelete: aSpy(),
    onRestore: aSpy(),
    onStarter: aSpy(),
    onOpenFile: aSpy(),
  }
  const starters = [{ id: 'hubspot', title: 'HubSpot', description: 'A real case.' }]
  const { container, unmount } = render(<StartPage maps={maps} starters={starters} {...deeds} {...more} />)
  return { deeds, container, unmount }
}

function aSummary(fields: Partial<MapSummary> = {}): MapSummary {
  return {
    id: 'map-1',
    name: 'Northwind',
    participants: 12,
    flows: 18,
    createdAt: hoursAgo(50),
    changedAt: hoursAgo(1),
    deletedAt: null,
    picture: null,
    ...fields,
  }
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000 - 1_000).toISOString()
}

async function choose(item: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'More for Northwind' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

function aSpy() {
  return vi.fn<(...given: unknown[]) => void>()
}
