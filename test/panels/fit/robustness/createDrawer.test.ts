import { expect, test, vi } from 'vitest'
import { robustness } from '#domain/ipp/robustness.ts'
import { isRefusal } from '#domain/refusal.ts'
import { createDrawer } from '#panels/fit/robustness/createDrawer.ts'
import type { FromDrawer } from '#panels/fit/robustness/drawProtocol.ts'

const INPUT = {
  criteria: [
    { id: 'k1', c: 'customer', weight: 60 },
    { id: 'k2', c: 'commitment', weight: 40 },
  ],
  candidates: [
    { id: 'a', name: 'A', ratings: { k1: 5, k2: 2 } },
    { id: 'b', name: 'B', ratings: { k1: 2, k2: 5 } },
  ],
  mode: 'all',
} as const

test('what is drawn in turns is what is drawn at once', async () => {
  const { heard, draw } = drawer()
  draw({ is: 'draw', reading: 'r', order: 1, input: INPUT })
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ is: 'drawn', reading: 'r', order: 1 }))
  const atOnce = robustness(INPUT)
  expect(heard.at(-1)).toMatchObject({ shares: isRefusal(atOnce) ? null : atOnce.shares })
})

test('a new job takes the place of the one of its reading and leaves the others', async () => {
  const { heard, draw } = drawer()
  const long = { ...INPUT, draws: 1_000_000 }
  draw({ is: 'draw', reading: 'r', order: 1, input: long })
  draw({ is: 'draw', reading: 's', order: 2, input: INPUT })
  await vi.waitFor(() => expect(heard.some(({ is }) => is === 'drawing')).toBe(true))
  draw({ is: 'draw', reading: 'r', order: 3, input: INPUT })
  await vi.waitFor(() => expect(ordersDrawn(heard)).toEqual([2, 3]))
})

test('a stopped job is never heard of again', async () => {
  const { heard, draw } = drawer()
  draw({ is: 'draw', reading: 'r', order: 1, input: INPUT })
  draw({ is: 'stop', reading: 'r' })
  draw({ is: 'draw', reading: 's', order: 2, input: INPUT })
  await vi.waitFor(() => expect(ordersDrawn(heard)).toEqual([2]))
})

test('a faulty table has no shares', async () => {
  const { heard, draw } = drawer()
  draw({ is: 'draw', reading: 'r', order: 1, input: { ...INPUT, criteria: [] } })
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ is: 'drawn', shares: null }))
})

function drawer() {
  const heard: FromDrawer[] = []
  return { heard, draw: createDrawer((message) => heard.push(message), 1) }
}

function ordersDrawn(heard: readonly FromDrawer[]): readonly number[] {
  return heard.flatMap((message) => (message.is === 'drawn' ? [message.order] : []))
}
