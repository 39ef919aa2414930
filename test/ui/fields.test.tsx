// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Checkbox } from '#ui/Checkbox.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { WordsField } from '#ui/WordsField.tsx'

describe('WordsField', () => {
  test('adds the word typed with Enter, with a comma, and when it is left', () => {
    const { input, onCommit } = aWordsField()
    for (const leave of [
      () => fireEvent.keyDown(input, { key: 'Enter' }),
      () => fireEvent.keyDown(input, { key: ',' }),
      () => fireEvent.blur(input),
    ]) {
      fireEvent.change(input, { target: { value: 'Benelux' } })
      leave()
    }
    expect(onCommit.mock.calls).toEqual(Array.from({ length: 3 }, () => [['DACH', 'Nordics', 'Benelux']]))
  })

  test('adds every word of a pasted list that is new', () => {
    const { input, onCommit } = aWordsField()
    fireEvent.change(input, { target: { value: ' UK, DACH;France ' } })
    fireEvent.blur(input)
    expect(onCommit.mock.calls).toEqual([[['DACH', 'Nordics', 'UK', 'France']]])
  })

  test('fires nothing for a word that is there already or for none', () => {
    const { input, onCommit } = aWordsField()
    fireEvent.change(input, { target: { value: 'DACH' } })
    fireEvent.blur(input)
    fireEvent.blur(input)
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('takes a word out by its button, and the last one with Backspace in the empty field', () => {
    const { input, onCommit } = aWordsField()
    fireEvent.click(screen.getByRole('button', { name: 'Remove DACH' }))
    fireEvent.keyDown(input, { key: 'Backspace' })
    expect(onCommit.mock.calls).toEqual([[['Nordics']], [['DACH']]])
  })
})

describe('choices', () => {
  test('a radio group has radio buttons named by their labels', () => {
    const onChange = aSpy()
    const options = [
      { value: 'png', label: 'PNG', hint: 'For slides' },
      { value: 'svg', label: 'SVG' },
    ]
    render(<RadioGroup label="Format" value="png" options={options} onChange={onChange} look="cards" />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'PNG' }).checked).toBe(true)
    fireEvent.click(screen.getByRole('radio', { name: 'SVG' }))
    expect(onChange.mock.calls).toEqual([['svg']])
  })

  test('a select shows its options in groups and tells the value chosen', () => {
    const onChange = aSpy()
    const options = [
      { value: '', label: '–' },
      { label: 'Channel', options: [{ value: 'var', label: 'VAR' }] },
    ]
    render(<SelectField label="Kind" value="" options={options} onChange={onChange} />)
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'var' } })
    expect(onChange.mock.calls).toEqual([['var']])
    expect(screen.getByRole('group', { name: 'Channel' })).toBeDefined()
  })

  test('a checkbox tells its new state', () => {
    const onChange = aSpy()
    render(<Checkbox label="Locked" checked={false} onChange={onChange} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Locked' }))
    expect(onChange.mock.calls).toEqual([[true]])
  })

  test('a group of checkboxes tells all that are ticked, in the order of the options', () => {
    const onChange = aSpy()
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    render(<CheckboxGroup label="Motions" value={['c']} options={options} onChange={onChange} />)
    fireEvent.click(screen.getByRole('checkbox', { name: 'a' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'c' }))
    expect(onChange.mock.calls).toEqual([[['a', 'c']], [[]]])
  })
})

function aWordsField() {
  const onCommit = vi.fn<(words: readonly string[]) => void>()
  render(<WordsField label="Regions" value={['DACH', 'Nordics']} onCommit={onCommit} />)
  return { input: screen.getByLabelText('Regions'), onCommit }
}

function aSpy() {
  return vi.fn<(...given: unknown[]) => void>()
}
