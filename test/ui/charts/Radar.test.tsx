// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Radar } from '#ui/charts/Radar.tsx'

const AXES = [
  { name: 'Capacity', value: 100 },
  { name: 'Capability', value: 50 },
  { name: 'Commitment', value: 0 },
  { name: 'Customer fit', value: 75.4 },
]

test('known values make one shape, from the top clockwise', () => {
  const { container } = render(<Radar label="Datahaus" axes={AXES} />)
  const shape = [...container.querySelectorAll('polygon')].at(-1)
  expect(shape?.getAttribute('points')).toBe('0,-34 17,0 0,0 -25.64,0')
  expect(container.querySelectorAll('tspan').length).toBeGreaterThan(0)
})

test('an unknown axis leaves the shape open and is said in figures and words', () => {
  const { container } = render(
    <Radar label="Datahaus" axes={[{ name: 'Capacity', value: null }, ...AXES.slice(1)]} />,
  )
  expect(container.querySelectorAll('polygon')).toHaveLength(2)
  expect(container.querySelector('text')?.textContent).toBe('Capacity –')
  expect(screen.getByRole('row', { name: 'Capacity not known' })).toBeDefined()
  expect(screen.getByRole('row', { name: 'Customer fit 75 of 100' })).toBeDefined()
})

test('every word of an axis stands whole', () => {
  const { container } = render(<Radar label="Datahaus" axes={AXES} />)
  expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    'Capacity 100',
    'Capability50',
    'Commitment 0',
    'Customerfit75',
  ])
})
