import type { KeyboardEvent } from 'react'

/** Arrow keys go to the card above and below, and to that of the next column which has any. */
export function onBoardKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
  const columns = [...event.currentTarget.querySelectorAll('[data-stage]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const at = columns.findIndex((cards) => cards.some((card) => card === event.target))
  const cards = columns[at]
  if (!cards) return
  const next = nextCard(event.key, columns, at, cards.indexOf(event.target))
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextCard(
  key: string,
  columns: readonly (readonly HTMLElement[])[],
  column: number,
  place: number,
): HTMLElement | undefined {
  const inColumn = (cards: readonly HTMLElement[] | undefined) => cards?.[Math.min(place, cards.length - 1)]
  switch (key) {
    case 'ArrowUp':
      return columns[column]?.[place - 1]
    case 'ArrowDown':
      return columns[column]?.[place + 1]
    case 'ArrowLeft':
      return inColumn(columns[column - 1])
    case 'ArrowRight':
      return inColumn(columns[column + 1])
    default:
      return undefined
  }
}
