// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { TextField, type TextFieldProps } from '#ui/TextField.tsx'

describe('TextField', () => {
  test('gives a changed text on once when it is left', () => {
    const { field, onCommit } = aField()
    type(field, 'Ledgerly')
    fireEvent.blur(field)
    fireEvent.blur(field)
    expect(onCommit.mock.calls).toEqual([['Ledgerly', false]])
  })

  test('gives a changed text on with Enter, and not again when it is left', () => {
    const { field, onCommit } = aField()
    type(field, 'Ledgerly')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.blur(field)
    expect(onCommit).toHaveBeenCalledTimes(1)
  })

  test('gives nothing on where nothing changed', () => {
    const { field, onCommit } = aField()
    type(field, 'Ledgerly')
    type(field, 'Formwave')
    fireEvent.blur(field)
    expect(onCommit).not.toHaveBeenCalled()
  })

  test('goes back to the value with Esc, and keeps that Esc from what is around it', () => {
    const around = aSpy()
    const { field, onCommit } = aField({}, around)
    type(field, 'Ledgerly')
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.blur(field)
    expect(field.value).toBe('Formwave')
    expect(onCommit).not.toHaveBeenCalled()
    expect(around).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(around).toHaveBeenCalledTimes(1)
  })

  test('starts a line with Enter where it has several, and gives on with Ctrl+Enter', () => {
    const { field, onCommit } = aField({ multiline: true })
    type(field, 'Ledgerly')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    expect(onCommit).toHaveBeenCalledTimes(1)
  })

  test('keeps a text that was not taken, with the sentence why', () => {
    const { field } = aField({ onCommit: () => 'A name needs at least one character.' })
    type(field, ' ')
    fireEvent.blur(field)
    expect(field.value).toBe(' ')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('A name needs at least one character.')
  })

  test('shows a value that changed elsewhere, but not over what is being typed', () => {
    const { field, show } = aField()
    show({ value: 'Kestrel' })
    expect(field.value).toBe('Kestrel')
    type(field, 'Ledgerly')
    show({ value: 'Brightline' })
    expect(field.value).toBe('Ledgerly')
  })

  test('gives the text on when it is taken off the screen while being typed in', () => {
    const { field, onCommit, unmount } = aField()
    type(field, 'Ledgerly')
    unmount()
    expect(onCommit.mock.calls).toEqual([['Ledgerly', true]])
  })
})

function aField(props: Partial<TextFieldProps> = {}, onKeyAround: () => void = () => {}) {
  const onCommit = vi.fn<(text: string, leaving: boolean) => void>()
  const element = (more: Partial<TextFieldProps>) => (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyAround}>
      <TextField label="Name" value="Formwave" onCommit={onCommit} {...props} {...more} />
    </div>
  )
  const { rerender, unmount } = render(element({}))
  const field = screen.getByLabelText<HTMLInputElement>('Name')
  return { field, onCommit, unmount, show: (more: Partial<TextFieldProps>) => rerender(element(more)) }
}

function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
}

function aSpy() {
  return vi.fn<(...given: unknown[]) => void>()
}
