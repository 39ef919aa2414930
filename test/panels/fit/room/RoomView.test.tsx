// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { scorersOf } from '#domain/fit/scorers.ts'
import { FitPage } from '#panels/fit/FitPage.tsx'
import { ratingId } from '#records/rating.ts'
import type { OpenMap } from '#store/openMap.ts'
import type { Session } from '#store/session.ts'
import { aMapWith, aParticipant, aProfile, anEvaluation } from '../../../support/builders.ts'
import { aRoom, inTheRoom } from '../../../support/room.ts'
import { shown } from '../../../support/shown.tsx'

/** Four cells: Brightline and Ledgerly on Reach and Bond, in this order. */
const VOTES = inTheRoom({
  Ana: { 'brightline reach': 5, 'brightline bond': 4, 'ledgerly reach': 3, 'ledgerly bond': 2 },
  Kim: { 'brightline reach': 1, 'brightline bond': 4, 'ledgerly reach': 5, 'ledgerly bond': 3 },
})

let map: OpenMap
let session: Session

describe('before anybody has scored', () => {
  beforeEach(() => open(aRoom()))

  test('names are typed or pasted, and one that stands twice is told and stays in the field', () => {
    name('Ana')
    expect(people()).toEqual(['Ana'])
    name('Kim\nana, Sam')
    expect(people()).toEqual(['Ana', 'Kim', 'Sam'])
    expect(screen.getByRole('alert').textContent).toMatch(/^ana is in the list already/)
    expect(field().value).toBe('ana')
  })

  test('one line says what will happen, and follows what is chosen', () => {
    expect(screen.getByText(/^Name who scores/)).toBeDefined()
    name('Ana, Kim')
    screen.getByText(/^2 people each score 2 partners on 2 criteria: 4 questions a turn/)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ledgerly' }))
    screen.getByText(/^2 people each score 1 partner on 2 criteria: 2 questions a turn/)
    press('None of the criteria')
    screen.getByText('Choose at least one criterion to score by.')
  })

  test('a person is renamed, and taken out', () => {
    name('Ana, Kim')
    const input = screen.getByRole('textbox', { name: 'Name of Kim' })
    fireEvent.change(input, { target: { value: 'Kim B' } })
    fireEvent.blur(input)
    press('Take out Ana')
    expect(people()).toEqual(['Kim B'])
  })
})

describe('a turn', () => {
  beforeEach(() => {
    open(aRoom())
    name('Ana, Kim')
  })

  test('is answered by keys alone, partner by partner, and ends with who is next', () => {
    press('Pass the keyboard to Ana')
    expect(heading()).toBe('Pass the keyboard to Ana')
    key('Enter')
    expect(heading()).toMatch(/^Brightline.*Reach/)
    screen.getByText('Thousands of clients')
    for (const one of ['5', 'n', ' ', '2']) key(one)
    screen.getByText('You have answered 3 of 4; 1 is left open. That is fine where you do not know.')
    key('Enter')
    screen.getByText('Thank you, Ana.')
    expect(heading()).toBe('Pass the keyboard to Kim')
    expect(given('Ana')).toEqual({ 'brightline reach': 5, 'brightline bond': 'na', 'ledgerly bond': 2 })
    expect(map.store.getState()).toMatchObject({ undoLabel: 'take Ana’s turn', undoable: 2 })
  })

  test('shows nobody what the one before gave, and says no number aloud', () => {
    press('Pass the keyboard to Ana')
    for (const one of ['Enter', '5', '5', '5', '5', 'Enter']) key(one)
    expect(document.body.textContent).not.toMatch(/5/)
    expect(session.store.getState().announced).not.toMatch(/5/)
    key('Enter')
    for (const button of within(screen.getByRole('group', { name: 'Your number' })).getAllByRole('button'))
      expect(button.getAttribute('aria-pressed')).toBe('false')
    expect(screen.queryByText('Your answer')).toBeNull()
  })

  test('goes back to an answer, changes it and takes it back', () => {
    press('Pass the keyboard to Ana')
    for (const one of ['Enter', '5', 'ArrowLeft']) key(one)
    expect(screen.getByRole('button', { name: /^5/ }).getAttribute('aria-pressed')).toBe('true')
    key('3')
    expect(given('Ana')).toEqual({ 'brightline reach': 3 })
    key('ArrowLeft')
    key('Backspace')
    expect(given('Ana')).toEqual({})
    expect(heading()).toMatch(/^Brightline.*Reach/)
  })

  test('turns to criterion by criterion without losing the question', () => {
    press('Pass the keyboard to Ana')
    for (const one of ['Enter', '5', '4']) key(one)
    expect(heading()).toMatch(/^Ledgerly.*Reach/)
    fireEvent.click(screen.getByRole('radio', { name: 'Criterion by criterion' }))
    expect(heading()).toMatch(/^Reach.*Ledgerly/)
    key('3')
    expect(heading()).toMatch(/^Bond.*Brightline/)
  })

  test('broken off, it goes on at the first open question', () => {
    press('Pass the keyboard to Ana')
    for (const one of ['Enter', '5', '4', 'Escape']) key(one)
    screen.getByText('2 of 4')
    press('Go on: Ana')
    key('Enter')
    expect(heading()).toMatch(/^Ledgerly.*Reach/)
  })

  test('undone, it is taken back as a whole', () => {
    press('Pass the keyboard to Ana')
    for (const one of ['Enter', '5', '4', '3', '2', 'Enter']) key(one)
    act(() => void map.undo())
    expect(given('Ana')).toEqual({})
    expect(scorersOf(map.records, 'round').map(({ done }) => done)).toEqual([false, false])
  })
})

describe('the reveal', () => {
  beforeEach(() => {
    open(aRoom(...VOTES))
    press('Reveal the gaps')
  })

  test('begins with the widest gap, who gave what, and the median chosen', () => {
    expect(heading()).toMatch(/^Brightline.*Reach/)
    screen.getByText('Kim says 1, Ana says 5.')
    expect(within(screen.getByRole('list', { name: 'Gave 1' })).getByText('Kim')).toBeDefined()
    expect(screen.getByRole('button', { name: '3' }).getAttribute('aria-pressed')).toBe('true')
    expect(gaps()).toEqual([
      'Brightline Reach Gap 4 open',
      'Ledgerly Reach Gap 2 open',
      'Ledgerly Bond Gap 1 open',
      'Brightline Bond No gap open',
    ])
  })

  test('keeps the agreed value and goes on to the next widest gap', () => {
    key('2')
    key('Enter')
    expect(rating('brightline', 'reach')).toMatchObject({ value: 2, agreed: true })
    expect(heading()).toMatch(/^Ledgerly.*Reach/)
    expect(gaps()[0]).toBe('Brightline Reach Gap 4 agreed 2')
    expect(map.records.count('vote')).toBe(8)
    act(() => void map.undo())
    expect(gaps()[0]).toBe('Brightline Reach Gap 4 open')
  })

  test('half a point more or less can be agreed on', () => {
    for (const one of ['+', '+', '-', 'Enter']) key(one)
    expect(rating('brightline', 'reach')?.value).toBe(3.5)
  })

  test('a note is kept with the rating', () => {
    const note = screen.getByLabelText('Note, kept with the rating')
    fireEvent.change(note, { target: { value: 'Kim counts the DACH region alone' } })
    fireEvent.keyDown(note, { key: '4' })
    fireEvent.blur(note)
    key('Enter')
    expect(rating('brightline', 'reach')).toMatchObject({
      value: 3,
      note: 'Kim counts the DACH region alone',
    })
  })

  test('small gaps are agreed at once, and the end tells how much is settled', () => {
    press('Agree on all 2 with a gap of at most 1')
    expect([rating('ledgerly', 'bond')?.value, rating('brightline', 'bond')?.value]).toEqual([2.5, 4])
    key('Enter')
    key('Enter')
    expect(heading()).toBe('Agreed on 4 of 4')
    press('Open the matrix')
    expect(session.store.getState().fit.view).toBe('matrix')
  })

  test('what is left open is gone back to', () => {
    for (const one of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) key(one)
    expect(heading()).toBe('Agreed on 0 of 4')
    press('Talk about what is open')
    expect(heading()).toMatch(/^Brightline.*Reach/)
    key('Escape')
    screen.getByRole('heading', { name: 'Who scores' })
  })
})

test('a closed round is read and not changed', () => {
  open(aRoom(anEvaluation('round', { name: 'Q4 2026', closed: true }), ...VOTES))
  expect(screen.queryByLabelText('Add people')).toBeNull()
  press('See who gave what')
  screen.getByText('Kim says 1, Ana says 5.')
  key('4')
  key('Enter')
  expect(map.records.count('rating')).toBe(0)
  expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull()
})

test('without a round the view says what it needs and begins one', () => {
  open(aMapWith(aProfile('ipp'), aParticipant('a')))
  press('Start a round')
  expect(map.records.count('evaluation')).toBe(1)
  screen.getByText('The profile has no criteria yet.')
})

function open(opened: OpenMap): void {
  map = opened
  ;({ session } = shown(map, <FitPage />))
  act(() => session.lookAt('fit', { view: 'room' }))
}

function name(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

function field(): HTMLTextAreaElement {
  return screen.getByLabelText<HTMLTextAreaElement>('Add people')
}

function people(): readonly string[] {
  return scorersOf(map.records, 'round').map((scorer) => scorer.name)
}

function press(button: string): void {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${button}`) }))
}

/** A key pressed wherever the focus is. */
function key(pressed: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed })
}

function heading(): string | null {
  return document.activeElement?.textContent ?? null
}

function gaps(): readonly string[] {
  const list = screen.getByRole('list', { name: 'All gaps, widest first' })
  return within(list)
    .getAllByRole('button')
    .map(({ childNodes }) => [...childNodes].map(({ textContent }) => textContent).join(' '))
}

function given(scorerId: string): Readonly<Record<string, unknown>> {
  const id = scorersOf(map.records, 'round').find((scorer) => scorer.name === scorerId)?.id
  const votes = [...map.records.all('vote')].filter((vote) => vote.scorerId === id)
  return Object.fromEntries(votes.map((vote) => [`${vote.participantId} ${vote.criterionId}`, vote.value]))
}

function rating(participantId: string, criterionId: string) {
  return map.records.find('rating', ratingId('round', participantId, criterionId))
}
