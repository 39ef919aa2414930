import { useEffect, useRef } from 'react'

/** What each key does, by `KeyboardEvent.key` in small letters; figures count wherever they are on the keyboard. */
export type RoomKeys = Readonly<Record<string, (() => void) | undefined>>

/**
 * Keys that count wherever the focus is, so that a press of the mouse in between takes nothing from the keyboard. Those
 * of a text being typed, of a dialog or menu, and Space and Enter on a button stay theirs.
 */
export function useRoomKeys(keys: RoomKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const deed = isElsewhere(event) ? undefined : latest.current[nameOf(event)]
      if (!deed) return
      event.preventDefault()
      event.stopPropagation()
      deed()
    }
    // Ahead of the map, which lives on behind the page and takes Space for itself.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** The keys 1 to 5 for a number, 0 and N where it does not apply. */
export function valueKeys(give: (value: number | 'na') => void): RoomKeys {
  const numbers = [1, 2, 3, 4, 5].map((value) => [String(value), () => give(value)] as const)
  return { ...Object.fromEntries(numbers), '0': () => give('na'), n: () => give('na') }
}

/** With Shift held or not: where figures need Shift, the place of the key tells the figure. */
function nameOf({ key, code }: KeyboardEvent): string {
  const figure = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1]
  return figure ?? key.toLowerCase()
}

const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]'
const PRESSED = 'button, a[href], input'
const WALKED = 'input, [role="tablist"], [role="radiogroup"], [role="toolbar"], [role="slider"]'

function isElsewhere({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
  repeat,
}: KeyboardEvent): boolean {
  const walks = key.startsWith('Arrow')
  // A key held down would rate one partner after another.
  if (defaultPrevented || ctrlKey || metaKey || altKey || (repeat && !walks)) return true
  if (!(target instanceof Element)) return false
  if (target.closest(TYPING)) return true
  if (walks) return target.closest(WALKED) !== null
  return (key === ' ' || key === 'Enter') && target.closest(PRESSED) !== null
}
