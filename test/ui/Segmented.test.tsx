// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Segmented } from '#ui/Segmented.tsx'

test('is a group of radio buttons that tells which one was chosen', () => {
  const chosen: string[] = []
  render(
    <Segmented
      label="View"
      value="matrix"
      segments={[
        { value: 'matrix', label: 'Matrix' },
        { value: 'rounds', label: 'Rounds' },
      ]}
      onChange={(value) => chosen.push(value)}
    />,
  )
  const group = within(screen.getByRole('radiogroup', { name: 'View' }))
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Matrix' }).checked).toBe(true)
  fireEvent.click(group.getByRole('radio', { name: 'Rounds' }))
  expect(chosen).toEqual(['rounds'])
})
