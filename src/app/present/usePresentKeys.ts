import { useEffect } from 'react'
import { useLatest } from '#canvas/useMapPicture.ts'
import { useSession } from '#store/hooks.ts'

/** What the keys of a presentation do. */
export interface PresentDeeds {
  next(): void
  previous(): void
  first(): void
  last(): void
  exit(): void
  toggleSpotlight(): void
  toggleEditing(): void
  toggleNotes(): void
  toggleFullScreen(): void
}

const DEED_OF: Readonly<Record<string, keyof PresentDeeds>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'exit',
  s: 'toggleSpotlight',
  e: 'toggleEditing',
  n: 'toggleNotes',
  f: 'toggleFullScreen',
}

/**
 * The keys while presenting. They come before those of the map, which rest: a slip on the keyboard must not place or
 * delete anything in front of an audience. While editing the map has its keys back, and only the page keys step.
 */
export function usePresentKeys(deeds: PresentDeeds): void {
  const session = useSession()
  const latest = useLatest(deeds)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return
      const { presenting, ...state } = session.store.getState()
      const deed = DEED_OF[event.shiftKey && event.key === ' ' ? 'PageUp' : unshifted(event.key)]
      if (presenting?.editing === true) {
        const idle = state.selection.size === 0 && state.composing === null && state.tool.is === 'select'
        if (event.key === 'Escape' && idle) take(event, () => latest.current.toggleEditing())
        else if (event.key === 'PageDown' || event.key === 'PageUp') take(event, () => run(deed))
        return
      }
      if (deed) take(event, () => run(deed))
      else if (event.key.length === 1 || event.key === 'Delete' || event.key === 'Backspace') take(event)
    }
    const run = (deed: keyof PresentDeeds | undefined) => deed && latest.current[deed]()
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [session, latest])
}

function take(event: KeyboardEvent, deed?: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  deed?.()
}

function unshifted(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]'

/** Keys with Ctrl, keys while typing, and Space on a button that was reached by keys, are not ours. */
function isElsewhere({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof Element)) return false
  return target.closest(TYPING) !== null || (key === ' ' && target.matches('button:focus-visible'))
}
