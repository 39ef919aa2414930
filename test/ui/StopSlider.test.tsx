// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { StopSlider } from '#ui/StopSlider.tsx'

const STOPS = [
  { value: 'a', label: 'Q1' },
  { value: 'b', label: 'Q2', said: 'FY2026 Q2' },
  { value: 'c', label: 'Q3 open', open: true },
]

test('says where it stands in words and gives on each stop', () => {
  const onChange = vi.fn<(value: string) => void>()
  render(<StopSlider label="Quarter" value="b" stops={STOPS} onChange={onChange} />)
  const slider = screen.getByRole('slider', { name: 'Quarter' })
  expect(slider.getAttribute('aria-valuetext')).toBe('FY2026 Q2')
  fireEvent.change(slider, { target: { value: '2' } })
  expect(onChange).toHaveBeenLastCalledWith('c')
})

test('a value that is no stop stands at the first', () => {
  render(<StopSlider label="Quarter" value="gone" stops={STOPS} onChange={() => undefined} />)
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('Q1')
})
