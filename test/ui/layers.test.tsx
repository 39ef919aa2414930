// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { PickManyField } from '#ui/PickManyField.tsx'
import { Progress } from '#ui/Progress.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Toasts } from '#ui/Toasts.tsx'

afterEach(() => {
  vi.useRealTimers()
})

describe('Dialog', () => {
  test('is named by its title, described, and closes with Esc and its button', () => {
    const onClose = aSpy()
    render(
      <Dialog
        open
        title="Export"
        description="As a picture"
        onClose={onClose}
        footer={<Button>Download</Button>}
      >
        Body
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Export', description: 'As a picture' })
    fireEvent.keyDown(dialog, { key: 'Escape' })
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  test('is not there while it is closed', () => {
    render(<Dialog open={false} title="Export" onClose={() => {}} />)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('Menu', () => {
  test('runs the item chosen', async () => {
    const run = aSpy()
    render(
      <Menu
        label="Deeds"
        trigger={<IconButton label="More" icon={null} />}
        items={[
          { label: 'Rename', run },
          { label: 'Delete', danger: true, run: () => {} },
        ]}
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    expect(run).toHaveBeenCalledTimes(1)
  })
})

describe('Tabs', () => {
  test('shows the panel of the tab chosen', () => {
    const tabs = [
      { id: 'a', label: 'Profile', panel: 'fields' },
      { id: 'b', label: 'Fit', panel: 'scores' },
    ]
    render(<Tabs label="About" tabs={tabs} />)
    expect(screen.getByRole('tabpanel').textContent).toBe('fields')
    fireEvent.click(screen.getByRole('tab', { name: 'Fit' }))
    expect(screen.getByRole('tabpanel').textContent).toBe('scores')
  })
})

describe('PickManyField', () => {
  test('finds an option by typing and adds it to those picked', async () => {
    const onChange = aSpy()
    const options = ['Ledgerly', 'Formwave', 'Brightline'].map((label) => ({ value: label, label }))
    render(<PickManyField label="Via" value={options.slice(0, 1)} options={options} onChange={onChange} />)
    const input = screen.getByLabelText('Via')
    act(() => input.focus())
    fireEvent.keyDown(input, { key: 'ArrowDown' })
    fireEvent.change(input, { target: { value: 'form' } })
    fireEvent.click(await screen.findByRole('option', { name: 'Formwave' }))
    expect(screen.queryByRole('option', { name: 'Brightline' })).toBeNull()
    expect(onChange.mock.calls).toEqual([[['Ledgerly', 'Formwave']]])
  })
})

describe('Progress', () => {
  test('says what is done, how far it is, and can be cancelled', () => {
    const onCancel = aSpy()
    render(<Progress label="Drawing" value={0.425} onCancel={onCancel} />)
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Drawing' }).value).toBe(0.425)
    expect(screen.getByText('42 %')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onCancel).toHaveBeenCalledTimes(1)
  })
})

describe('Toasts', () => {
  const toast = { id: 7, text: 'Deleted “Old”.', tone: 'info' } as const

  test('go by themselves, but not while the pointer is on them', () => {
    vi.useFakeTimers()
    const onDismiss = aSpy()
    render(<Toasts toasts={[toast]} onDismiss={onDismiss} />)
    fireEvent.pointerEnter(screen.getByText(toast.text).parentElement ?? document.body)
    act(() => void vi.advanceTimersByTime(60_000))
    expect(onDismiss).not.toHaveBeenCalled()
    fireEvent.pointerLeave(screen.getByText(toast.text).parentElement ?? document.body)
    act(() => void vi.advanceTimersByTime(60_000))
    expect(onDismiss.mock.calls).toEqual([[7]])
  })

  test('run what they offer and go', () => {
    const [run, onDismiss] = [aSpy(), aSpy()]
    render(<Toasts toasts={[{ ...toast, action: { label: 'Undo', run } }]} onDismiss={onDismiss} />)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect([run.mock.calls.length, onDismiss.mock.calls]).toEqual([1, [[7]]])
  })
})

function aSpy() {
  return vi.fn<(...given: unknown[]) => void>()
}
