// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Slider } from '#ui/Slider.tsx'

function aSlider(value: number) {
  const told: string[] = []
  render(
    <Slider
      label="Weight"
      value={value}
      max={30}
      onPreview={(next) => told.push(`preview ${next}`)}
      onCommit={(next) => told.push(`commit ${next}`)}
    />,
  )
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Weight' })
  return { told, slider }
}

test('previews each value and gives on the last one when it is let go', () => {
  const { told, slider } = aSlider(10)
  fireEvent.change(slider, { target: { value: '12' } })
  fireEvent.change(slider, { target: { value: '15' } })
  expect(slider.value).toBe('15')
  fireEvent.pointerUp(slider)
  fireEvent.blur(slider)
  expect(told).toEqual(['preview 12', 'preview 15', 'preview null', 'commit 15'])
})

test('keys are given on when the key is up', () => {
  const { told, slider } = aSlider(10)
  fireEvent.change(slider, { target: { value: '11' } })
  fireEvent.keyUp(slider, { key: 'ArrowRight' })
  expect(told.at(-1)).toBe('commit 11')
})

test('there and back again gives nothing on', () => {
  const { told, slider } = aSlider(10)
  fireEvent.change(slider, { target: { value: '12' } })
  fireEvent.change(slider, { target: { value: '10' } })
  fireEvent.pointerUp(slider)
  expect(told.at(-1)).toBe('preview null')
})
