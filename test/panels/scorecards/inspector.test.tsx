// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PlaybookTab } from '#panels/scorecards/inspector/PlaybookTab.tsx'
import { ScorecardTab } from '#panels/scorecards/inspector/ScorecardTab.tsx'
import type { AnyRecord } from '#records/record.ts'
import { newScorecard } from '#records/scorecard.ts'
import { newStageEntry } from '#records/stageEntry.ts'
import { newTask } from '#records/task.ts'
import { aMapWith, aParticipant, testContext } from '../../support/builders.ts'
import { shown } from '../../support/shown.tsx'

const { today } = testContext()
const PARTNER = aParticipant('p', {
  name: 'Datahaus',
  kind: 'var',
  stage: 'activate',
  signedOn: '2026-10-01',
})

describe('the scorecard of a partner', () => {
  test('shows what is known of the last closed quarter, with colour and reason in words', () => {
    showing(
      <ScorecardTab participantId="p" />,
      newScorecard({ participantId: 'p', fiscalYear: 2026, quarter: 2, revenueMinor: 50_000 }),
      newScorecard({ participantId: 'p', fiscalYear: 2026, quarter: 3, revenueMinor: 100_000, note: 'Good' }),
    )
    const figures = within(screen.getByRole('list', { name: 'Figures of FY2026 Q3' }))
    const [only] = figures.getAllByRole('listitem')
    expect(only?.textContent).toContain('Revenue closed')
    expect(only?.textContent).toContain('It rose 100 % from last quarter ($500).')
    expect(figures.getByRole('img', { name: 'Green' })).toBeDefined()
    expect(screen.getByText('Good')).toBeDefined()
  })

  test('where nothing is known it says where figures come from', () => {
    const { session } = showing(<ScorecardTab participantId="p" />)
    expect(screen.getByText('Nothing is known for FY2026 Q3')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Type its figures in Scorecards' }))
    expect(session.store.getState()).toMatchObject({ place: 'scorecards', scorecards: { view: 'overview' } })
  })
})

describe('the playbook of a partner', () => {
  test('tells the stage, the days in it and what is due', () => {
    showing(
      <PlaybookTab participantId="p" />,
      newStageEntry({ participantId: 'p', stage: 'activate', since: '2026-11-01' }),
    )
    const stage = within(screen.getByRole('region', { name: 'Stage' }))
    expect(stage.getByText('20 days')).toBeDefined()
    expect(stage.getByText(/First deal due by 30 Dec 2026/)).toBeDefined()
    expect(stage.getByRole('list', { name: 'To leave Activate' })).toBeDefined()
  })

  test('a task ticked stays to be seen, and one written is open at once', () => {
    const { map } = showing(
      <PlaybookTab participantId="p" />,
      newTask({ id: 't', title: 'Call them', participantId: 'p' }),
    )
    fireEvent.click(screen.getByRole('checkbox', { name: 'Call them' }))
    expect(map.records.find('task', 't')?.state).toBe('done')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Call them' }).checked).toBe(true)
  })

  test('what happened is recorded and stands at once among the happenings', () => {
    const { map } = showing(<PlaybookTab participantId="p" />)
    fireEvent.change(screen.getByLabelText('Record'), { target: { value: 'onboarding' } })
    fireEvent.click(screen.getByRole('button', { name: 'Record' }))
    const log = within(screen.getByRole('list', { name: 'Happenings' }))
    expect(log.getByText('Onboarding done')).toBeDefined()
    expect([...map.records.all('activity')]).toMatchObject([{ kind: 'onboarding', on: today }])
    act(() => void map.undo())
    expect(log.queryAllByRole('listitem')).toEqual([])
  })

  test('an answer of the survey is kept with its score', () => {
    const { map } = showing(<PlaybookTab participantId="p" />)
    fireEvent.change(screen.getByLabelText('Record'), { target: { value: 'survey' } })
    fireEvent.change(screen.getByLabelText('Would recommend us, 0 to 10'), { target: { value: '7' } })
    fireEvent.click(screen.getByRole('button', { name: 'Record' }))
    expect([...map.records.all('surveyAnswer')]).toMatchObject([{ participantId: 'p', score: 7 }])
  })
})

function showing(tab: React.ReactNode, ...records: readonly AnyRecord[]) {
  const map = aMapWith(PARTNER, ...records)
  return { map, ...shown(map, tab) }
}
