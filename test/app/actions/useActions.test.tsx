// @vitest-environment jsdom
import { ReactFlowProvider } from '@xyflow/react'
import { fireEvent, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { Action } from '#app/actions/action.ts'
import { useActionKeys } from '#app/actions/useActionKeys.ts'
import { useActions } from '#app/actions/useActions.ts'
import { OpenMapContext, SessionContext } from '#store/hooks.ts'
import { createSession } from '#store/session.ts'
import { aCompany, aMapWith } from '../../support/builders.ts'

describe('the registry of actions', () => {
  test('gives every action an id and keys of its own', () => {
    const { actions } = registry()
    const ids = actions.map(({ id }) => id)
    const keys = actions.flatMap(({ shortcut, also = [] }) => [
      ...(shortcut === undefined ? [] : [shortcut]),
      ...also,
    ])
    expect(twice(ids)).toEqual([])
    expect(twice(keys)).toEqual([])
  })

  test('writes every shortcut as a key press is read', () => {
    const keys = registry().actions.flatMap(({ shortcut, also = [] }) => [shortcut ?? 'A', ...also])
    const wellWritten =
      /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z]|[^\p{L}\s]| |F\d+|[A-Z][a-z]+(?:[A-Z][a-z]+)?)$/u
    expect(keys.filter((key) => !wellWritten.test(key))).toEqual([])
  })
})

describe('the keys of actions', () => {
  test('run what they stand for, and are silent while typing and in dialogs', () => {
    const run = vi.fn<() => void>()
    pressing([{ id: 'a', name: 'A', group: 'g', shortcut: 'A', run }])
    for (const html of ['<input>', '<textarea></textarea>', '<div role="dialog"><button></button></div>'])
      fireEvent.keyDown(place(html), { key: 'a', code: 'KeyA' })
    expect(run).not.toHaveBeenCalled()
    fireEvent.keyDown(place('<button></button>'), { key: 'a', code: 'KeyA' })
    fireEvent.keyDown(document.body, { key: 'a', code: 'KeyA' })
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('of the map count on the map and on none of its buttons', () => {
    const run = vi.fn<() => void>()
    pressing([{ id: 'd', name: 'D', group: 'g', shortcut: 'Delete', keysIn: 'map', run }])
    fireEvent.keyDown(place('<button></button>'), { key: 'Delete' })
    fireEvent.keyDown(place('<div data-canvas=""><button></button></div>'), { key: 'Delete' })
    expect(run).not.toHaveBeenCalled()
    fireEvent.keyDown(place('<div data-canvas=""><div class="react-flow__node"></div></div>'), {
      key: 'Delete',
    })
    expect(run).toHaveBeenCalledTimes(1)
  })

  test('for anywhere answer in a text field too, and what is not enabled leaves the key to the browser', () => {
    const run = vi.fn<() => void>()
    pressing([
      { id: 'k', name: 'K', group: 'g', shortcut: 'Mod+K', keysIn: 'typing', run },
      { id: 'x', name: 'X', group: 'g', shortcut: 'X', enabled: () => false, run },
    ])
    fireEvent.keyDown(place('<input>'), { key: 'k', code: 'KeyK', ctrlKey: true })
    expect(run).toHaveBeenCalledTimes(1)
    expect(fireEvent.keyDown(document.body, { key: 'x', code: 'KeyX' })).toBe(true)
  })
})

function registry() {
  const [map, session] = [aMapWith(aCompany()), createSession()]
  const doors = { find() {}, shortcuts() {}, import() {}, export() {} }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={session}>
      <OpenMapContext value={map}>
        <ReactFlowProvider>{children}</ReactFlowProvider>
      </OpenMapContext>
    </SessionContext>
  )
  return { actions: renderHook(() => useActions(doors), { wrapper }).result.current }
}

function pressing(actions: readonly Action[]): void {
  renderHook(() => useActionKeys(actions))
}

function place(html: string): Element {
  document.body.innerHTML = html
  const elements = document.body.querySelectorAll('*')
  return elements[elements.length - 1] ?? document.body
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at)
}
