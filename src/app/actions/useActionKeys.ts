import { useEffect, useMemo } from 'react'
import type { Action } from '#app/actions/action.ts'
import { shortcutOf } from '#ui/shortcut.ts'

/** Runs actions by their keys. While typing, in a dialog or in an open list, the keys are theirs. */
export function useActionKeys(actions: readonly Action[]): void {
  const byKeys = useMemo(() => actionsByKeys(actions), [actions])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? undefined : byKeys.get(shortcutOf(event))
      if (!action || !answersIn(action, whereIs(event.target, event)) || action.enabled?.() === false) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [byKeys])
}

/** Of two actions with the same keys the first has them; the test of the registry refuses such a pair. */
export function actionsByKeys(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const byKeys = new Map<string, Action>()
  for (const action of actions)
    for (const keys of [action.shortcut, ...(action.also ?? [])])
      if (keys !== undefined && action.native !== true && !byKeys.has(keys)) byKeys.set(keys, action)
  return byKeys
}

type Where = 'elsewhere' | 'typing' | 'control' | 'map'

function answersIn({ keysIn }: Action, where: Where): boolean {
  if (where === 'elsewhere') return false
  if (where === 'typing') return keysIn === 'typing'
  return keysIn !== 'map' || where === 'map'
}

const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], dialog'
const TEXTS =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, [contenteditable]'
const CONTROLS =
  'button, a[href], summary, input, [role="button"], [role="tab"], [role="grid"], [role="toolbar"]'

function whereIs(target: EventTarget | null, { ctrlKey, metaKey }: KeyboardEvent): Where {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest(OVERLAYS)) return 'elsewhere'
  if (target.closest(TEXTS)) return 'typing'
  // A list of choices finds its entries by letters.
  if (target.closest('select') && !ctrlKey && !metaKey) return 'typing'
  if (target === document.body || target.closest('.react-flow__node, [data-flow]')) return 'map'
  return target.closest(CONTROLS) || !target.closest('[data-canvas]') ? 'control' : 'map'
}
