// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { story } from '#domain/views/story.ts'
import { ViewsPanel } from '#panels/views/ViewsPanel.tsx'
import { SEE_ALL } from '#records/seeing.ts'
import type { View } from '#records/view.ts'
import { aMapWith, aView } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

describe('the storyboard', () => {
  test('teaches how to begin while it is empty, and takes down what is shown', () => {
    const { map, session } = panelOf()
    expect(screen.getByText('Tell a story with this map')).toBeDefined()
    act(() => session.see({ filter: ['region=DACH'] }))
    fireEvent.click(screen.getByRole('button', { name: 'Add view' }))
    expect(story(map.records)).toMatchObject([
      { title: 'Region: DACH', filter: ['region=DACH'], x: 0, y: 0, width: 1000, height: 500 },
    ])
    expect(screen.getByLabelText('Title')).toBeDefined()
  })

  test('says of each view what it shows and what is said to it', () => {
    panelOf(aView('Money', { hiddenGroups: ['leads'], speakerNote: 'Slowly now' }))
    const row = within(screen.getByRole('listitem'))
    expect(row.getByText('without leads & referrals')).toBeDefined()
    expect(row.getByText('Slowly now')).toBeDefined()
  })

  test('goes to a view: its piece of the map, seen as it was', () => {
    const { session, camera } = panelOf(aView('Money', { sizeBy: 'revenue', x: 40, width: 300 }))
    go('Go to view 1: Money')
    expect(session.store.getState().seeing).toEqual({ ...SEE_ALL, sizeBy: 'revenue' })
    expect(camera.frame()).toMatchObject({ x: 40, width: 300 })
  })

  test('takes a view again as the map is shown now, as one undo step', () => {
    const { map, session, camera } = panelOf(aView('Money'))
    go('Go to view 1: Money')
    camera.goTo({ x: 77, y: 0, zoom: 1 }, false)
    session.see({ colourBy: 'stage' })
    go('Re-shoot')
    expect(story(map.records)[0]).toMatchObject({ title: 'Money', x: 77, colourBy: 'stage' })
    act(() => void map.undo())
    expect(story(map.records)[0]).toMatchObject({ x: 0, colourBy: 'kind' })
  })

  test('renames a view, and says why a title is refused', () => {
    const { map } = panelOf(aView('Money'))
    go('Go to view 1: Money')
    fill('Title', 'Where the money comes from')
    fill('Speaker note', 'Ask for questions')
    expect(story(map.records)[0]).toMatchObject({
      title: 'Where the money comes from',
      speakerNote: 'Ask for questions',
    })
    fill('Title', ' ')
    expect(screen.getByText('A title needs at least one character.')).toBeDefined()
  })

  test('puts a view elsewhere with Alt and the arrow keys', () => {
    const { map } = panelOf(aView('a', { order: 1 }), aView('b', { order: 2 }), aView('c', { order: 3 }))
    const titles = () => story(map.records).map(({ title }) => title)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Go to view 1: a' }), {
      key: 'ArrowDown',
      altKey: true,
    })
    expect(titles()).toEqual(['b', 'a', 'c'])
    fireEvent.keyDown(screen.getByRole('button', { name: 'Go to view 3: c' }), {
      key: 'ArrowUp',
      altKey: true,
    })
    expect(titles()).toEqual(['b', 'c', 'a'])
  })

  test('duplicates and deletes from the menu of a view', async () => {
    const { map } = panelOf(aView('Money'))
    await choose('Duplicate')
    expect(story(map.records).map(({ title }) => title)).toEqual(['Money', 'Money (copy)'])
    await choose('Delete')
    expect(story(map.records).map(({ title }) => title)).toEqual(['Money (copy)'])
  })

  test('presents from a view, or all from the first', () => {
    const { session } = panelOf(aView('a', { order: 1 }), aView('b', { order: 2 }))
    go('Go to view 2: b')
    go('Present from here')
    expect(session.store.getState().presenting?.viewId).toBe('b')
    act(() => session.store.setState({ presenting: null }))
    go('Present all')
    expect(session.store.getState().presenting?.viewId).toBe('a')
  })
})

function panelOf(...views: readonly View[]) {
  const map = aMapWith(...views)
  return { map, ...shown(map, <ViewsPanel onClose={() => undefined} />) }
}

function go(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

function fill(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

async function choose(item: string): Promise<void> {
  go('More for Money')
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}
