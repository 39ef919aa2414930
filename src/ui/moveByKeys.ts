import type { KeyboardEvent } from 'react'

/** Alt with an arrow key moves a row up (-1) or down (1) its list. */
export function moveByKeys(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  event.stopPropagation()
  move(event.key === 'ArrowUp' ? -1 : 1)
}
