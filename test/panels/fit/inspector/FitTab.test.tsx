// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FitTab } from '#panels/fit/inspector/FitTab.tsx'
import type { AnyRecord } from '#records/record.ts'
import { ratingId } from '#records/rating.ts'
import {
  aCriterion,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../../support/builders.ts'
import { shown } from '../../../support/shown.tsx'

const PROFILE: readonly AnyRecord[] = [
  aProfile('ipp', { name: 'Channel 2027' }),
  aCriterion('overlap', { name: 'Customer overlap', group: 'customer', weight: 30, knockoutMin: 2 }),
  aCriterion('reach', {
    name: 'Reach',
    group: 'capacity',
    guide1: 'One place',
    guide3: 'A region',
    guide5: 'All over',
  }),
  anEvaluation('round', { name: 'Q4 2026' }),
]
const RATED = [...PROFILE, aRating('a', 'overlap', 4), aRating('a', 'reach', 3, { note: '12 reps' })]

describe('the fit of a partner', () => {
  test('is told as score, band with rank, the four Cs and what the round is called', async () => {
    showing(RATED)
    // 30 × 0.75 + 10 × 0.5 of 40
    expect(screen.getByLabelText('Score 69 of 100').textContent).toBe('69 / 100')
    expect(screen.getByText('Pilot').parentElement?.textContent).toBe('Pilot · rank 1 of 1')
    const radar = screen.getByRole('table', { name: 'a by the four Cs' })
    expect(
      within(radar)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['Capacity50 of 100', 'Capabilitynot known', 'Commitmentnot known', 'Customer fit75 of 100'])
    expect(screen.getByText('Channel 2027 · Q4 2026')).toBeDefined()
    expect(screen.getByText('from 13 to 88')).toBeDefined()
    expect(await screen.findByText('Among the first three')).toBeDefined()
  })

  test('shows each weight as its share, the chosen number and the note', () => {
    showing(RATED)
    expect(screen.getByText('75 %')).toBeDefined()
    expect(checked('Customer overlap')).toBe('4')
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note on Reach').value).toBe('12 reps')
  })

  test('a number pressed is one step, the score follows, and undo takes it back', () => {
    const { map } = showing(RATED)
    fireEvent.click(scale('Reach').getByRole('radio', { name: '5' }))
    expect(map.records.find('rating', ratingId('round', 'a', 'reach'))?.value).toBe(5)
    expect(screen.getByLabelText('Score 81 of 100')).toBeDefined()
    act(() => void map.undo())
    expect(screen.getByLabelText('Score 69 of 100')).toBeDefined()
    expect(checked('Reach')).toBe('3')
  })

  test.each([
    ['5', 5],
    ['n', 'na'],
    ['Delete', null],
  ])('the key %s on a rating sets it and goes no further', (key, value) => {
    const { map } = showing(RATED)
    const beyond: string[] = []
    const listen = (event: KeyboardEvent) => beyond.push(event.key)
    window.addEventListener('keydown', listen)
    fireEvent.keyDown(scale('Reach').getByRole('radio', { name: '3' }), { key })
    window.removeEventListener('keydown', listen)
    expect(map.records.find('rating', ratingId('round', 'a', 'reach'))?.value).toBe(value)
    expect(beyond).toEqual([])
  })

  test('a half point shows on both its neighbours and in figures', () => {
    showing([...PROFILE, aRating('a', 'reach', 3.5)])
    const group = screen.getByRole('radiogroup', { name: 'Reach, rated 3.5' })
    expect(group.querySelectorAll('[data-half]')).toHaveLength(2)
    expect(group.querySelector(':checked')).toBeNull()
    expect(within(group).getByText('3.5')).toBeDefined()
  })

  test('the number looked at says what it stands for, between two guides both', () => {
    showing(RATED)
    fireEvent.focus(scale('Reach').getByRole('radio', { name: '5' }))
    expect(screen.getByText('5: All over').hidden).toBe(false)
    fireEvent.focus(scale('Reach').getByRole('radio', { name: '2' }))
    expect(screen.getByText('2: Between “One place” and “A region”')).toBeDefined()
  })

  test('a rating is cleared by its button, and a note is kept in its place', () => {
    const { map } = showing(RATED)
    fireEvent.click(screen.getByRole('button', { name: 'Clear the rating of Reach' }))
    expect(map.records.find('rating', ratingId('round', 'a', 'reach'))).toMatchObject({
      value: null,
      note: '12 reps',
    })
    const note = screen.getByLabelText('Note on Customer overlap')
    fireEvent.change(note, { target: { value: 'Half of them' } })
    fireEvent.blur(note)
    expect(map.records.find('rating', ratingId('round', 'a', 'overlap'))?.note).toBe('Half of them')
  })
})

describe('what is not known or amiss is said', () => {
  test('too little rated has no score but a range', () => {
    showing([...PROFILE, aRating('a', 'reach', 5)])
    expect(screen.getByLabelText('No score yet').textContent).toBe('? / 100')
    expect(gaps()).toEqual([
      'Too little to rank: 25 % of the weight is rated, 60 % is needed.',
      'Missing: Customer overlap. With it the score lies between 25 and 100.',
    ])
    expect(screen.getByText(/not ranked, so there is no rank/)).toBeDefined()
  })

  test('a knock-out names the criterion, and the score stays to be seen', () => {
    showing([...PROFILE, aRating('a', 'overlap', 1), aRating('a', 'reach', 5)])
    expect(screen.getByLabelText('Score 25 of 100')).toBeDefined()
    expect(screen.getByText('Out').parentElement?.textContent).toBe('Out · not ranked')
    expect(gaps()).toEqual(['Out: Customer overlap is rated 1, and the least that will do is 2.'])
  })

  test('a closed round is read and not written', () => {
    const closed = RATED.map((record) =>
      record.type === 'evaluation' ? { ...record, closed: true } : record,
    )
    showing(closed)
    expect(screen.getByText('Q4 2026 is closed: its ratings can be read, not changed.')).toBeDefined()
    expect(scale('Reach').getByRole<HTMLInputElement>('radio', { name: '5' }).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull()
    expect(screen.getByText('12 reps')).toBeDefined()
    expect(screen.queryByLabelText('Note on Reach')).toBeNull()
  })

  test('without a profile or a round the way to Partners is shown', () => {
    const { session } = showing([])
    fireEvent.click(screen.getByRole('button', { name: 'Make a profile in Partners' }))
    expect(session.store.getState().place).toBe('partners')
  })

  test('a profile without a round, and one that weighs nothing, each say what is wanted', () => {
    showing([aProfile('ipp', { name: 'Channel 2027' })])
    expect(screen.getByText('No round of scoring yet')).toBeDefined()
    showing([
      aProfile('zero'),
      aCriterion('k', { profileId: 'zero', weight: 0 }),
      anEvaluation('r', { profileId: 'zero' }),
    ])
    expect(screen.getByText('No score can be told')).toBeDefined()
  })
})

function showing(records: readonly AnyRecord[]) {
  const map = aMapWith(aParticipant('a'), ...records)
  return { map, ...shown(map, <FitTab participantId="a" />) }
}

function scale(name: string) {
  return within(screen.getByRole('radiogroup', { name }))
}

function checked(name: string): string | null {
  return (
    screen.getByRole('radiogroup', { name }).querySelector(':checked')?.getAttribute('aria-label') ?? null
  )
}

function gaps(): readonly (string | undefined)[] {
  const list = screen.getByRole('list', { name: 'What is missing' })
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replaceAll('\u00a0', ' '))
}
