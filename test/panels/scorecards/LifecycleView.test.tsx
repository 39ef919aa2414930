// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/calendar/days.ts'
import { stageHistory } from '#domain/lifecycle/stageHistory.ts'
import { LifecycleView } from '#panels/scorecards/lifecycle/LifecycleView.tsx'
import { newActivity } from '#records/activity.ts'
import { newDeal } from '#records/deal.ts'
import type { AnyRecord } from '#records/record.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { aMapWith, aParticipant, testContext } from '../../support/builders.ts'
import { chosenOn } from '../../support/chosenOn.ts'
import { shown } from '../../support/shown.tsx'

const { today } = testContext()

describe('the board', () => {
  test('shows each partner in its stage, for how long, and how many checks are met', () => {
    showing(activated())
    const card = within(stage('Activate')).getByRole('button', { name: /Datahaus/ })
    expect(card.textContent).toContain('30 days')
    expect(card.textContent).toContain('1 of 2 checks met')
    expect(within(stage('Scale')).getByText('Nobody here')).toBeDefined()
  })

  test('Alt with an arrow asks with the checks, and a check that is not met leaves the choice', () => {
    const { map } = showing(activated())
    fireEvent.keyDown(button(/Datahaus/), { key: 'ArrowRight', altKey: true })
    const leaving = within(screen.getByRole('list', { name: 'To leave Activate' }))
    expect(leaving.getByRole('img', { name: 'Met' })).toBeDefined()
    expect(leaving.getByText('No deals are entered on this map.')).toBeDefined()
    expect(screen.getByRole('list', { name: 'To enter Scale' })).toBeDefined()
    fireEvent.click(button('Move anyway'))
    expect(map.records.find('participant', 'd')?.stage).toBe('scale')
    expect(stageHistory(map.records, 'd').at(-1)).toMatchObject({ stage: 'scale', since: today })
    expect(document.activeElement?.textContent).toContain('Datahaus')
    act(() => void map.undo())
    expect(map.records.find('participant', 'd')?.stage).toBe('activate')
    expect(stageHistory(map.records, 'd')).toHaveLength(1)
  })

  test('a card dropped on another column asks for that stage', () => {
    showing(activated())
    const card = button(/Datahaus/).closest('li')
    if (!card) throw new Error('no card')
    const dataTransfer = { setData: () => undefined, effectAllowed: 'none' }
    fireEvent.dragStart(card, { dataTransfer })
    fireEvent.dragOver(stage('Expand'))
    fireEvent.drop(stage('Expand'))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Expand' }).checked).toBe(true)
  })

  test('leaving it changes nothing', () => {
    const { map } = showing(activated())
    fireEvent.click(button(/Datahaus/))
    fireEvent.click(button('Leave it'))
    expect(map.store.getState().undoLabel).toBeNull()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('arrows go from card to card and on to the next column that has any', () => {
    showing([
      aParticipant('a', { name: 'Ada', kind: 'isv', stage: 'identify' }),
      aParticipant('b', { name: 'Bee', kind: 'isv', stage: 'identify' }),
      aParticipant('c', { name: 'Cee', kind: 'isv', stage: 'scale' }),
    ])
    button(/Ada/).focus()
    for (const [key, name] of [
      ['ArrowDown', 'Bee'],
      ['ArrowRight', 'Cee'],
      ['ArrowLeft', 'Ada'],
    ] as const) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key })
      expect(document.activeElement?.textContent).toContain(name)
    }
  })

  test('who has no stage waits below, and without any partner the place says what it is for', () => {
    showing([aParticipant('a', { name: 'Ada', kind: 'isv' })])
    expect(within(screen.getByRole('region', { name: 'Without a stage' })).getByText('Ada')).toBeDefined()
  })

  test('without any partner the place says what it is for', () => {
    showing([])
    expect(screen.getByRole('button', { name: 'Add partners on the map' })).toBeDefined()
  })
})

describe('beside the board', () => {
  test('a proposed move is done with one press and undone from its toast', () => {
    const { map, session } = showing([
      ...activated(),
      newDeal({
        id: 'deal',
        name: 'First',
        partnerId: 'd',
        stage: 'won',
        createdOn: daysAgo(20),
        registered: true,
        closedOn: daysAgo(5),
        sourcedBy: 'd',
      }),
    ])
    fireEvent.click(button('Move to Scale'))
    expect(map.records.find('participant', 'd')?.stage).toBe('scale')
    const [toast] = session.store.getState().toasts
    expect(toast?.text).toBe('Datahaus is in Scale now.')
    act(() => toast?.action?.run())
    expect(map.records.find('participant', 'd')?.stage).toBe('activate')
  })

  test('reviews that are due are listed and dated, several at once', () => {
    const { map } = showing([
      aParticipant('d', { name: 'Datahaus', kind: 'var', stage: 'scale', signedOn: daysAgo(100) }),
      aParticipant('o', { name: 'OpsNorth', kind: 'msp', stage: 'scale', signedOn: daysAgo(200) }),
    ])
    const due = within(screen.getByRole('region', { name: 'What is due' }))
    expect(due.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('OpsNorth'),
      expect.stringContaining('Datahaus'),
    ])
    fireEvent.click(due.getByRole('button', { name: 'Date all 2 reviews' }))
    fireEvent.click(button('Note as held'))
    expect([...map.records.all('review')].map(({ on }) => on)).toEqual([today, today])
    expect(due.queryAllByRole('listitem')).toEqual([])
  })
})

function activated(): readonly AnyRecord[] {
  return [
    aParticipant('d', { name: 'Datahaus', kind: 'var', stage: 'activate', signedOn: daysAgo(40) }),
    newStageEntry({ participantId: 'd', stage: 'activate', since: daysAgo(30) }),
    newActivity({ id: 'on', participantId: 'd', kind: 'onboarding', on: daysAgo(10) }),
  ]
}

function daysAgo(days: number): string {
  return addDays(today, -days)
}

function stage(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name })
}

function showing(records: readonly AnyRecord[]) {
  const map = aMapWith(...records)
  return { map, ...shown(map, <LifecycleView chosen={chosenOn(today)} />) }
}
