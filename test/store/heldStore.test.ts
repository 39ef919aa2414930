import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { heldStore } from '#store/heldStore.ts'

test('passes on what happens, until it is held', () => {
  const { source, held, heard } = aStore()
  source.setState(1)
  expect(held.getState()).toBe(1)
  expect(heard).toHaveBeenLastCalledWith(1, 0)
  held.hold(true)
  source.setState(2)
  source.setState(3)
  expect(held.getState()).toBe(1)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('let go, it tells once what has changed, and nothing where nothing has', () => {
  const { source, held, heard } = aStore()
  held.hold(true)
  source.setState(2)
  source.setState(3)
  held.hold(false)
  expect(held.getState()).toBe(3)
  expect(heard.mock.calls).toEqual([[3, 0]])
  held.hold(true)
  held.hold(false)
  expect(heard).toHaveBeenCalledTimes(1)
})

function aStore() {
  const source = createStore<number>()(() => 0)
  const held = heldStore(source)
  const heard = vi.fn<(now: number, before: number) => void>()
  held.subscribe(heard)
  return { source, held, heard }
}
