// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { clockText } from '#app/present/clockText.ts'
import { PresentFoot } from '#app/present/PresentFoot.tsx'
import { PresentHead } from '#app/present/PresentHead.tsx'
import { SEE_ALL } from '#records/seeing.ts'
import { useSessionState } from '#store/hooks.ts'
import { startPresenting } from '#store/presenting.ts'
import { aCompany, aFlow, aMapWith, aParticipant, aView } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const COMPANY = aCompany()
const PARTNER = aParticipant('datahaus', { regions: ['DACH'] })
const SEGMENT = aParticipant('segment', { kind: 'customer-segment' })
const PAID = [
  aFlow('net', 'datahaus', 'us', { kind: 'payment', amountMinor: 40_000_00 }),
  aFlow('direct', 'segment', 'us', { kind: 'payment', amountMinor: 60_000_00 }),
]
const VIEWS = [
  aView('one', { order: 1, title: 'The whole', speakerNote: 'Welcome all' }),
  aView('two', { order: 2, title: 'The channel', filter: ['region=DACH'] }),
  aView('three', { order: 3, title: 'What next' }),
]

describe('presenting', () => {
  test('shows title, figures and place in the story', () => {
    presenting('one')
    expect(screen.getByRole('heading', { name: 'The whole' })).toBeDefined()
    expect(screen.getByText('1 partner · $100k a year paid to us')).toBeDefined()
    expect(screen.getByText('40 %')).toBeDefined()
    expect(screen.getByText('View 1 of 3')).toBeDefined()
  })

  test.each([
    ['ArrowRight', 'The channel'],
    ['PageDown', 'The channel'],
    [' ', 'The channel'],
    ['End', 'What next'],
  ])('steps on with %s', (key, title) => {
    presenting('one')
    press(key)
    expect(screen.getByRole('heading').textContent).toBe(title)
  })

  test('steps back, and stays at either end', () => {
    presenting('two')
    press('PageUp')
    press('ArrowLeft')
    expect(screen.getByText('View 1 of 3')).toBeDefined()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true)
  })

  test('sees each view as it was taken, in large type', () => {
    const { session } = presenting('one')
    fireEvent.click(screen.getByRole('button', { name: 'View 2: The channel' }))
    expect(session.store.getState().seeing).toEqual({ ...SEE_ALL, filter: ['region=DACH'], textSize: 1.5 })
  })

  test('swallows the keys of the map until editing is switched on', () => {
    presenting('one')
    const outside = vi.fn<(event: KeyboardEvent) => void>()
    window.addEventListener('keydown', outside)
    press('4')
    press('Delete')
    expect(outside).not.toHaveBeenCalled()
    press('e')
    press('4')
    expect(outside).toHaveBeenCalledTimes(1)
    window.removeEventListener('keydown', outside)
  })

  test('shows the speaker note on demand', () => {
    presenting('one')
    expect(screen.queryByText('Welcome all')).toBeNull()
    press('n')
    expect(screen.getByText('Welcome all')).toBeDefined()
    press('ArrowRight')
    expect(screen.getByText('This view has no speaker note.')).toBeDefined()
  })

  test('goes on at the neighbour when the shown view is deleted', () => {
    const { map } = presenting('three')
    act(() => void map.dispatch((edit) => (edit.remove('three'), { label: 'delete' })))
    expect(screen.getByText('View 2 of 2')).toBeDefined()
  })

  test('exit brings back seeing, selection, tool and panel', () => {
    const { session } = presenting('two', (before) => {
      before.see({ colourBy: 'stage' })
      before.select(['datahaus'])
      before.togglePanel('views')
    })
    expect(session.store.getState()).toMatchObject({ panel: null, tool: { is: 'pan' } })
    press('Escape')
    const { seeing, selection, panel, tool, presenting: now } = session.store.getState()
    expect([seeing, [...selection], panel, tool, now]).toEqual([
      { ...SEE_ALL, colourBy: 'stage' },
      ['datahaus'],
      'views',
      { is: 'select' },
      null,
    ])
  })

  test('a map without views is shown whole and offers to save the first', () => {
    const { session, map } = presenting(null, undefined, [])
    expect(screen.getByRole('heading', { name: 'Test map' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Save as a view' }))
    expect(map.records.count('view')).toBe(1)
    expect(session.store.getState().presenting?.viewId).toBe('view:new1')
    expect(screen.getByText('View 1 of 1')).toBeDefined()
  })

  test('the planned time is typed in minutes', () => {
    const { session } = presenting('one')
    const field = screen.getByLabelText('Planned minutes')
    fireEvent.change(field, { target: { value: '45' } })
    fireEvent.blur(field)
    expect(session.store.getState().plannedMinutes).toBe(45)
    fireEvent.change(screen.getByLabelText('Planned minutes'), { target: { value: 'soon' } })
    fireEvent.blur(screen.getByLabelText('Planned minutes'))
    expect(session.store.getState().plannedMinutes).toBe(45)
  })
})

test('time is told in minutes and seconds, from an hour on with hours', () => {
  expect([0, 402, 3600, 4002].map(clockText)).toEqual(['00:00', '06:42', '1:00:00', '1:06:42'])
})

function presenting(
  viewId: string | null,
  before?: (session: ReturnType<typeof shown>['session']) => void,
  views = VIEWS,
) {
  const map = aMapWith(COMPANY, PARTNER, SEGMENT, ...PAID, ...views)
  const parts = shown(map, <Stage />)
  act(() => {
    before?.(parts.session)
    startPresenting(parts.session, viewId)
  })
  return { map, ...parts }
}

function Stage() {
  const now = useSessionState((state) => state.presenting)
  if (!now) return null
  return (
    <>
      <PresentHead />
      <PresentFoot presenting={now} />
    </>
  )
}

function press(key: string): void {
  fireEvent.keyDown(document.body, { key })
}
