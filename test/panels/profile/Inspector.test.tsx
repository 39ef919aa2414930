// @vitest-environment jsdom
import { act, fireEvent, render, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { Inspector } from '#panels/profile/Inspector.tsx'
import { MAP_ID } from '#records/map.ts'
import type { AnyRecord } from '#records/record.ts'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aCompany, aFlow, aMapWith, aParticipant } from '../../support/builders.ts'

const SILVER: AnyRecord = { id: 'tier:silver', type: 'tier', name: 'Silver', order: 1 }
const DATAHAUS = aParticipant('datahaus', {
  name: 'Datahaus GmbH',
  tierId: 'tier:silver',
  regions: ['DACH'],
  stage: 'activate',
})
const LICENCES = aFlow('licences', 'us', 'datahaus', { kind: 'product', label: 'licences' })
const PAYMENT = aFlow('payment', 'datahaus', 'us', { kind: 'payment', label: 'net', amountMinor: 34_500_000 })

describe('the inspector of a participant', () => {
  test('is headed by its name, kind, tier, regions and stage', () => {
    const { inspector } = inspecting('datahaus')
    expect(inspector.getByRole('heading', { name: 'Datahaus GmbH' })).toBeDefined()
    expect(inspector.getByText('Value-added reseller · Silver · DACH · Activate')).toBeDefined()
    expect(inspector.getByRole('tab', { name: 'Profile' })).toBeDefined()
  })

  test.each([
    ['Name', 'Datahaus AG', 'name', 'Datahaus AG'],
    ['Gives to the ecosystem', 'Sales force', 'gives', 'Sales force'],
    ['Gets from the ecosystem', 'Margin', 'gets', 'Margin'],
    ['Owner', 'Partner manager', 'owner', 'Partner manager'],
    ['Website', 'datahaus.example', 'website', 'https://datahaus.example'],
    ['Note', 'Two offices', 'note', 'Two offices'],
    ['Signed on', '2024-02-05', 'signedOn', '2024-02-05'],
    ['Strategic value', '72,5', 'strategicOverride', 72.5],
  ])('saves %s when it is left, as one undo step', (label, typed, field, kept) => {
    const { inspector, map, fieldsOf } = inspecting('datahaus')
    const before = fieldsOf('datahaus')
    fill(inspector.getByLabelText(label), typed)
    expect(fieldsOf('datahaus')).toEqual({ ...before, [field]: kept })
    act(() => void map.undo())
    expect(fieldsOf('datahaus')).toEqual(before)
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test.each([
    ['Kind', 'msp', 'kind', 'msp'],
    ['Stage', 'scale', 'stage', 'scale'],
    ['Tier', '', 'tierId', null],
  ])('saves %s when it is chosen, as one undo step', (label, value, field, kept) => {
    const { inspector, map, fieldsOf } = inspecting('datahaus')
    const before = fieldsOf('datahaus')
    fireEvent.change(inspector.getByLabelText(label), { target: { value } })
    expect(fieldsOf('datahaus')).toEqual({ ...before, [field]: kept })
    act(() => void map.undo())
    expect(fieldsOf('datahaus')).toEqual(before)
  })

  test('saves words, motions and the lock', () => {
    const { inspector, fieldsOf } = inspecting('datahaus')
    fill(inspector.getByLabelText('Segments'), 'manufacturing')
    fireEvent.click(inspector.getByRole('button', { name: 'Remove DACH' }))
    fireEvent.click(inspector.getByRole('checkbox', { name: 'Sell through' }))
    fireEvent.click(inspector.getByRole('checkbox', { name: 'Locked' }))
    expect(fieldsOf('datahaus')).toMatchObject({
      segments: ['manufacturing'],
      regions: [],
      motions: ['sell-through'],
      locked: true,
    })
  })

  test('makes a new tier and puts the participant in it as one step', () => {
    const { inspector, map, fieldsOf } = inspecting('datahaus')
    fireEvent.change(inspector.getByLabelText('Tier'), { target: { value: 'new' } })
    fill(inspector.getByLabelText('New tier'), 'Gold')
    expect(inspector.getByLabelText<HTMLSelectElement>('Tier').selectedOptions[0]?.text).toBe('Gold')
    act(() => void map.undo())
    expect(fieldsOf('datahaus')).toMatchObject({ tierId: 'tier:silver' })
    expect(map.records.count('tier')).toBe(1)
  })

  test.each([
    ['Name', '  ', 'A name needs at least one character.'],
    ['Website', 'javascript:alert(1)', 'http, https or mailto'],
    ['Strategic value', 'high', 'is not a number'],
    ['Strategic value', '101', 'from 0 to 100'],
  ])('keeps a bad %s in the field with a sentence and changes nothing', (label, typed, sentence) => {
    const { inspector, map } = inspecting('datahaus')
    const field = inspector.getByLabelText<HTMLInputElement>(label)
    fill(field, typed)
    expect(field.value).toBe(typed)
    expect(inspector.getByRole('alert').textContent).toContain(sentence)
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('offers only safe links, opened without a way back', () => {
    const { inspector, map } = inspecting('datahaus')
    act(() => void map.dispatch(setParticipantField('datahaus', 'website', 'https://datahaus.example')))
    const link = inspector.getByRole('link', { name: /Open the website/ })
    expect(link.getAttribute('rel')).toContain('noopener')
    expect(
      inspecting('bad', aParticipant('bad', { website: 'javascript:alert(1)' })).inspector.queryByRole(
        'link',
      ),
    ).toBeNull()
  })

  test('shows what another tab changed, save in the field being typed in', () => {
    const { inspector, map } = inspecting('datahaus')
    const name = inspector.getByLabelText<HTMLInputElement>('Name')
    fireEvent.change(name, { target: { value: 'Typing' } })
    act(() => {
      map.dispatch(setParticipantField('datahaus', 'name', 'Elsewhere'))
      map.dispatch(setParticipantField('datahaus', 'owner', 'Elsewhere'))
    })
    expect(name.value).toBe('Typing')
    expect(inspector.getByLabelText<HTMLInputElement>('Owner').value).toBe('Elsewhere')
  })

  test('saves what was being typed when another thing is selected, for the participant it was typed for', () => {
    const { inspector, session, fieldsOf } = inspecting('datahaus')
    fireEvent.change(inspector.getByLabelText('Name'), { target: { value: 'Datahaus AG' } })
    act(() => session.select(['us']))
    expect(fieldsOf('datahaus')).toMatchObject({ name: 'Datahaus AG' })
    expect(fieldsOf('us')).toMatchObject({ name: 'Northwind' })
  })

  test('tells a bad text as a toast when its field is gone', () => {
    const { inspector, session } = inspecting('payment')
    fireEvent.change(inspector.getByLabelText('Low'), { target: { value: 'plenty' } })
    act(() => session.select([]))
    expect(session.store.getState().toasts.map((toast) => toast.text)).toEqual([
      'Not kept: “plenty” is not an amount.',
    ])
  })

  test('sums what it receives and gives a year, and says what has no amount', () => {
    const { inspector } = inspecting('datahaus')
    const box = within(inspector.getByRole('region', { name: 'Value exchanged per year' }))
    expect(box.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Product– (1 without an amount)',
      'Payment$345k',
    ])
  })

  test('lists its flows, and a press selects one', () => {
    const { inspector, session } = inspecting('datahaus')
    fireEvent.click(inspector.getByRole('button', { name: /licences from Northwind/ }))
    expect([...session.store.getState().selection]).toEqual(['licences'])
  })
})

describe('the inspector of a flow', () => {
  test.each([
    ['Label', 'licences, net', 'label', 'licences, net'],
    ['Amount a year, likely', '$2.1M', 'amountMinor', 210_000_000],
    ['Amount a year, likely', '', 'amountMinor', null],
    ['Low', '1.200,50', 'lowMinor', 120_050],
    ['Note', 'As of May', 'note', 'As of May'],
  ])('saves %s typed as "%s" when it is left, as one undo step', (label, typed, field, kept) => {
    const { inspector, map, fieldsOf } = inspecting('payment')
    const before = fieldsOf('payment')
    fill(inspector.getByLabelText(label), typed)
    expect(fieldsOf('payment')).toEqual({ ...before, [field]: kept })
    act(() => void map.undo())
    expect(fieldsOf('payment')).toEqual(before)
  })

  test('saves its kind, importance, status, bond and what it answers', () => {
    const { inspector, fieldsOf } = inspecting('payment')
    fireEvent.change(inspector.getByLabelText('In return for'), { target: { value: 'licences' } })
    fireEvent.click(inspector.getByRole('radio', { name: '5' }))
    fireEvent.click(inspector.getByRole('radio', { name: 'Planned' }))
    fireEvent.click(inspector.getByRole('radio', { name: 'Intangible' }))
    fireEvent.change(inspector.getByLabelText('Kind'), { target: { value: 'rebate' } })
    fireEvent.change(inspector.getByLabelText('Amount source'), { target: { value: 'programme' } })
    expect(fieldsOf('payment')).toMatchObject({
      inReturnFor: 'licences',
      weight: 5,
      status: 'planned',
      tangible: false,
      kind: 'rebate',
      amountSource: 'programme',
    })
  })

  test('keeps a bad amount in the field with a sentence and changes nothing', () => {
    const { inspector, map } = inspecting('payment')
    const field = inspector.getByLabelText<HTMLInputElement>('Amount a year, likely')
    fill(field, '-5')
    expect(field.value).toBe('-5')
    expect(inspector.getByRole('alert').textContent).toContain('never negative')
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('shows a known amount in a text that can be typed again', () => {
    const { inspector, map } = inspecting('payment')
    const field = inspector.getByLabelText<HTMLInputElement>('Amount a year, likely')
    expect(field.value).toBe('$345,000')
    fill(field, '$345,000 ')
    expect(map.store.getState().undoLabel).toBeNull()
  })

  test('swaps its direction and leads to its ends', () => {
    const { inspector, session, fieldsOf } = inspecting('payment')
    fireEvent.click(inspector.getByRole('button', { name: 'Swap direction' }))
    expect(fieldsOf('payment')).toMatchObject({ from: 'us', to: 'datahaus' })
    fireEvent.click(inspector.getByRole('button', { name: 'Datahaus GmbH' }))
    expect([...session.store.getState().selection]).toEqual(['datahaus'])
  })
})

describe('the inspector of several and of nothing', () => {
  test('counts what is selected and sets the stage of all in one step', () => {
    const { inspector, map, session, fieldsOf } = inspecting('datahaus', aParticipant('kestrel'))
    act(() => session.select(['datahaus', 'kestrel', 'payment', 'gone']))
    expect(inspector.getByRole('heading').textContent).toBe('3 things selected')
    fireEvent.change(inspector.getByLabelText('Stage'), { target: { value: 'review' } })
    expect([fieldsOf('datahaus'), fieldsOf('kestrel')]).toMatchObject([
      { stage: 'review' },
      { stage: 'review' },
    ])
    act(() => void map.undo())
    expect(fieldsOf('datahaus')).toMatchObject({ stage: 'activate' })
  })

  test('keeps the day on which the stage of one was chosen', () => {
    const { inspector, map } = inspecting('datahaus')
    fireEvent.change(inspector.getByLabelText('Stage'), { target: { value: 'review' } })
    expect([...map.records.all('stageEntry')]).toMatchObject([
      { participantId: 'datahaus', stage: 'review', since: map.today },
    ])
  })

  test('locks, unlocks and deletes all that is selected', () => {
    const { inspector, map, session } = inspecting('datahaus', aParticipant('kestrel'))
    act(() => session.select(['datahaus', 'kestrel']))
    fireEvent.click(inspector.getByRole('button', { name: 'Lock' }))
    fireEvent.click(inspector.getByRole('button', { name: 'Unlock' }))
    fireEvent.click(inspector.getByRole('button', { name: 'Delete' }))
    expect(map.records.count('participant')).toBe(1)
  })

  test('shows the map with nothing selected, each field saved on its own', () => {
    const { inspector, session, fieldsOf } = inspecting('datahaus')
    act(() => session.select([]))
    expect(inspector.getByText('2 participants · 2 flows')).toBeDefined()
    fill(inspector.getByLabelText('Map name'), 'Board map')
    fill(inspector.getByLabelText('Currency'), 'eur')
    fireEvent.change(inspector.getByLabelText('Fiscal year starts'), { target: { value: '4' } })
    expect(fieldsOf(MAP_ID)).toMatchObject({ name: 'Board map', currency: 'EUR', fiscalStartMonth: 4 })
  })

  test('folds away and comes back', () => {
    const { inspector } = inspecting('datahaus')
    fireEvent.click(inspector.getByRole('button', { name: 'Hide inspector' }))
    expect(inspector.queryByRole('tab')).toBeNull()
    fireEvent.click(inspector.getByRole('button', { name: 'Show inspector' }))
    expect(inspector.getByRole('tab', { name: 'Profile' })).toBeDefined()
  })
})

/** The inspector of one selected record, on a map of a company, a reseller and the two flows between them. */
function inspecting(id: string, ...more: readonly AnyRecord[]) {
  const map = aMapWith(aCompany(), DATAHAUS, SILVER, LICENCES, PAYMENT, ...more)
  const session = createSession()
  session.select([id])
  const { container } = render(
    <SessionContext value={session}>
      <OpenMapContext value={map}>
        <Inspector />
      </OpenMapContext>
    </SessionContext>,
  )
  const inspector = within(within(container).getByRole('complementary', { name: 'Inspector' }))
  return { inspector, map, session, fieldsOf: (recordId: string) => map.records.get(recordId) }
}

function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
