import { useEffect } from 'react'
import { useOpenMap, useSession } from '#store/hooks.ts'
import type { StepTaken } from '#store/openMap.ts'

/** Ctrl or Cmd with Z, Shift Z and Y. In a text field they are the field's own. */
export function useEditKeys(): void {
  const map = useOpenMap()
  const session = useSession()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      const redo = key === 'y' || event.shiftKey
      session.toast(redo ? stepText('Redone', map.redo()) : stepText('Undone', map.undo()), { about: 'undo' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [map, session])
}

/** "Undone: move 3 participants", and what had to stay because another tab has changed it since (S4). */
export function stepText(done: 'Undone' | 'Redone', step: StepTaken | undefined): string {
  if (!step) return done === 'Undone' ? 'Nothing to undo.' : 'Nothing to redo.'
  const kept = step.skipped === 1 ? 'one change was' : `${step.skipped} changes were`
  return step.skipped === 0
    ? `${done}: ${step.label}`
    : `${done}: ${step.label}; ${kept} left as it is, because it was edited elsewhere since.`
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea') !== null
  )
}
