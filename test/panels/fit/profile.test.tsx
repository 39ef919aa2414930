// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { criteriaOf, evaluationsOf, profilesOf } from '#domain/fit/profiles.ts'
import { readProfileFile, writeProfileFile } from '#exchange/profileFile.ts'
import { FitHeader } from '#panels/fit/profile/FitHeader.tsx'
import { NoProfile } from '#panels/fit/profile/NoProfile.tsx'
import { useFitChoice } from '#panels/fit/useFitChoice.ts'
import type { AnyRecord } from '#records/record.ts'
import {
  aCompany,
  aCriterion,
  aMapWith,
  anEvaluation,
  aParticipant,
  aProfile,
  aRating,
} from '../../support/builders.ts'
import { catchDownloads, textOf } from '../../support/downloads.ts'
import { shown } from '../../support/shown.tsx'

const SCORED: readonly AnyRecord[] = [
  aCompany(),
  aParticipant('p'),
  aParticipant('q'),
  aProfile('ipp', { name: 'Channel 2027' }),
  aCriterion('a'),
  aCriterion('b'),
  anEvaluation('round', { name: 'Q4 2026', on: '2026-11-01' }),
  aRating('p', 'a', 5),
  aRating('q', 'a', 'na'),
  aRating('q', 'b', 2),
]

beforeEach(() => vi.restoreAllMocks())

describe('a map without a profile', () => {
  test('teaches what one is for and says who will be scored', () => {
    placeOf(aCompany(), aParticipant('p'), aParticipant('q'))
    expect(screen.getByRole('heading', { name: 'Which partners are worth your time?' })).toBeDefined()
    expect(screen.getByText('2 partners on this map')).toBeDefined()
  })

  test('leads to the map where nobody is there to be scored', () => {
    const { session } = placeOf(aCompany())
    session.visit('partners')
    press('Go to the map')
    expect(session.store.getState().place).toBe('map')
  })

  test.each([
    [/^All eleven criteria/, 11],
    [/^Partner evaluation matrix/, 6],
    [/^Five questions/, 5],
  ])('one press on %s makes the profile, its criteria and a round, as one step', (name, count) => {
    const { map, session } = placeOf(aParticipant('p'))
    press(name)
    const [profile] = profilesOf(map.records)
    expect(criteriaOf(map.records, profile?.id ?? '')).toHaveLength(count)
    expect(evaluationsOf(map.records, profile?.id ?? '')).toHaveLength(1)
    expect(session.store.getState().fit).toMatchObject({ profileId: profile?.id, view: 'matrix' })
    expect(map.store.getState().undoable).toBe(1)
  })

  test('an empty profile asks for its first criterion', () => {
    const { session } = placeOf(aParticipant('p'))
    press('Start with an empty profile')
    expect(session.store.getState().fit.editingCriteria).toBe('new')
  })

  test('opens the profile of another map, and says what is wrong with a file', async () => {
    const { map, session } = placeOf(aParticipant('p'))
    choose('{"format":"partnerscape"}', 'map.json')
    await waitFor(() => expect(session.store.getState().toasts).toHaveLength(1))
    expect(session.store.getState().toasts[0]?.text).toBe(
      'map.json: The file holds a whole map and no profile: open it with Import.',
    )
    choose(writeProfileFile({ name: 'Resellers', note: '' }, [aCriterion('a', { weight: 7 })]), 'r.json')
    await waitFor(() => expect(profilesOf(map.records)).toMatchObject([{ name: 'Resellers' }]))
    expect(map.store.getState().undoable).toBe(1)
  })
})

describe('the header of the place', () => {
  test('says who is scored by what, and how much of that is done', () => {
    headerOf(...SCORED)
    expect(screen.getByText('2 partners · 2 criteria · 75 % rated')).toBeDefined()
  })

  test('switches the view', () => {
    const { session } = headerOf(...SCORED)
    fireEvent.click(screen.getByRole('radio', { name: 'Value' }))
    expect(session.store.getState().fit.view).toBe('value')
  })

  test('offers to compare only where there is another round', () => {
    headerOf(...SCORED)
    expect(screen.queryByRole('button', { name: /^Compare/ })).toBeNull()
  })

  test('compares with the round before', () => {
    const earlier = anEvaluation('old', { name: 'Q2 2026', on: '2026-05-01' })
    const { session } = headerOf(...SCORED, earlier, anEvaluation('older', { on: '2025-05-01' }))
    press('Compare with Q2 2026')
    expect(session.store.getState().fit.view).toBe('rounds')
  })

  test('asks for a new criterion', () => {
    const { session } = headerOf(...SCORED)
    press('Criterion')
    expect(session.store.getState().fit.editingCriteria).toBe('new')
  })
})

describe('the menu of the profile', () => {
  test('switches to another profile and shows it on the map', async () => {
    const { map, session } = headerOf(...SCORED, aProfile('second', { order: 3 }))
    await pick('Profile: Channel 2027', 'menuitemradio', 'second')
    expect(session.store.getState().fit.profileId).toBe('second')
    await pick('Profile: second', 'menuitem', 'Show on the map')
    expect(profilesOf(map.records)[0]?.id).toBe('second')
  })

  test('duplicates and looks at the copy', async () => {
    const { map, session } = headerOf(...SCORED)
    await pick('Profile: Channel 2027', 'menuitem', 'Duplicate')
    const copy = profilesOf(map.records)[1]
    expect(copy?.name).toBe('Channel 2027 (copy)')
    expect(session.store.getState().fit.profileId).toBe(copy?.id)
    expect(screen.getByRole('button', { name: 'Profile: Channel 2027 (copy)' })).toBeDefined()
  })

  test('renames, and says why a name is refused', async () => {
    const { map } = headerOf(...SCORED)
    await pick('Profile: Channel 2027', 'menuitem', 'Name and note…')
    fill('Name', 'Channel 2028')
    expect(map.records.find('profile', 'ipp')?.name).toBe('Channel 2028')
    fill('Name', ' ')
    expect(screen.getByRole('alert').textContent).toBe('A profile’s name needs at least one character.')
  })

  test('deletes with a way back', async () => {
    const { map, session } = headerOf(...SCORED)
    await pick('Profile: Channel 2027', 'menuitem', 'Delete')
    const [toast] = session.store.getState().toasts
    expect(toast?.text).toBe('Deleted the profile Channel 2027 with 3 ratings in 1 round.')
    act(() => toast?.action?.run())
    expect(map.records.count('rating')).toBe(3)
  })

  test('the way back of a deletion takes nothing else back', async () => {
    const { map, session } = headerOf(...SCORED, aProfile('second', { order: 3 }))
    await pick('Profile: Channel 2027', 'menuitem', 'Delete')
    const [toast] = session.store.getState().toasts
    await pick('Profile: second', 'menuitem', 'Duplicate')
    act(() => toast?.action?.run())
    expect(profilesOf(map.records)).toHaveLength(2)
    expect(session.store.getState().toasts.at(-1)?.text).toMatch(/^The map has changed since/)
  })

  test('makes a further profile by name and list', async () => {
    const { map } = headerOf(...SCORED)
    await pick('Profile: Channel 2027', 'menuitem', 'New profile…')
    fill('Name', 'Technology')
    press(/^Five questions/)
    expect(profilesOf(map.records)[1]?.name).toBe('Technology')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('saves the profile as a file that another map can open', async () => {
    const saved = catchDownloads()
    headerOf(...SCORED)
    await pick('Profile: Channel 2027', 'menuitem', 'Save as a file')
    expect(saved[0]?.name).toBe('Channel 2027.partner-profile.json')
    expect(readProfileFile(await textOf(saved[0]?.blob))).toMatchObject({
      name: 'Channel 2027',
      criteria: [{ name: 'a' }, { name: 'b' }],
    })
  })
})

describe('the menu of the round', () => {
  test('starts one from nothing, or from the ratings of the one looked at', async () => {
    const { map, session } = headerOf(...SCORED)
    await pick('Evaluated: Q4 2026', 'menuitem', 'Start from the ratings of Q4 2026')
    expect(map.records.count('rating')).toBe(6)
    expect(session.store.getState().fit.evaluationId).toMatch(/^evaluation:new/)
    await pick('Evaluated: Q4 2026 (2)', 'menuitem', 'Start a new round')
    expect(map.records.count('rating')).toBe(6)
    expect(map.records.count('evaluation')).toBe(3)
  })

  test('switches to another round', async () => {
    const { session } = headerOf(...SCORED, anEvaluation('old', { name: 'Q2 2026', on: '2026-05-01' }))
    await pick('Evaluated: Q4 2026', 'menuitemradio', 'Q2 2026, 1 May 2026')
    expect(session.store.getState().fit.evaluationId).toBe('old')
  })

  test('closes a round, which is then not deleted, and opens it again', async () => {
    const { map, session } = headerOf(...SCORED)
    await pick('Evaluated: Q4 2026', 'menuitem', 'Close this round')
    expect(map.records.find('evaluation', 'round')?.closed).toBe(true)
    expect(screen.getByLabelText('Closed')).toBeDefined()
    await pick(/Evaluated: Q4 2026/, 'menuitem', 'Delete')
    expect(session.store.getState().toasts[0]?.text).toBe('Q4 2026 is closed. Open it again to delete it.')
    await pick(/Evaluated: Q4 2026/, 'menuitem', 'Open it again')
    expect(map.records.find('evaluation', 'round')?.closed).toBe(false)
  })

  test('dates it and notes what it was based on', async () => {
    const { map } = headerOf(...SCORED)
    await pick('Evaluated: Q4 2026', 'menuitem', 'Name, date and note…')
    fill('Date', '2026-12-31')
    fill('Note', 'With the sales lead')
    expect(map.records.find('evaluation', 'round')).toMatchObject({
      on: '2026-12-31',
      note: 'With the sales lead',
    })
  })

  test('without any round it starts the first', async () => {
    const { map } = headerOf(aProfile(), aCriterion('a'))
    await pick('Evaluated: not yet', 'menuitem', 'Start a new round')
    expect(map.records.count('evaluation')).toBe(1)
  })
})

function placeOf(...records: readonly AnyRecord[]) {
  const map = aMapWith(...records)
  return { map, ...shown(map, <NoProfile />) }
}

function headerOf(...records: readonly AnyRecord[]) {
  const map = aMapWith(...records)
  return { map, ...shown(map, <Header />) }
}

function Header() {
  const chosen = useFitChoice()
  return chosen && <FitHeader chosen={chosen} />
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

async function pick(pill: string | RegExp, role: 'menuitem' | 'menuitemradio', name: string): Promise<void> {
  press(pill)
  const menu = within(await screen.findByRole('menu'))
  fireEvent.click(menu.getByRole(role, { name }))
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
}

function fill(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

function choose(text: string, name: string): void {
  const file = new File([text], name, { type: 'application/json' })
  fireEvent.change(screen.getByLabelText('Profile file'), { target: { files: [file] } })
}
