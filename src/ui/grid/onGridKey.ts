import type { KeyboardEvent } from 'react'
import { cellsText, type GridHand } from '#ui/grid/gridHand.ts'
import { moveOf, movedTo } from '#ui/grid/move.ts'
import { planFill, planSame } from '#ui/grid/planFill.ts'
import { isInside, pointsOf, sizeOf } from '#ui/grid/span.ts'
import { cellElement, pointAt } from '#ui/grid/useGridFocus.ts'

/** The keys of a grid. What has been done is kept from the page's own shortcuts. */
export function onGridKey(event: KeyboardEvent<HTMLElement>, hand: GridHand): void {
  if (event.nativeEvent.isComposing || event.defaultPrevented) return
  const cell = cellElement(event.currentTarget, hand.point)
  if (event.target !== cell) return leaveWidget(event, hand)
  if (!doKey(event, hand, cell)) return
  event.preventDefault()
  event.stopPropagation()
}

/** In a slider or a button of a cell the keys are its own; Esc goes back to the cell. */
function leaveWidget(event: KeyboardEvent<HTMLElement>, hand: GridHand): void {
  const point = pointAt(event.target)
  if (event.key !== 'Escape' || !point || !event.currentTarget.contains(event.target as Node)) return
  event.preventDefault()
  hand.goTo(point)
}

function doKey(event: KeyboardEvent<HTMLElement>, hand: GridHand, cell: HTMLElement): boolean {
  if (event.altKey) return false
  const move = moveOf(event)
  if (move !== null) {
    const from = event.shiftKey ? hand.extent : hand.point
    const to = movedTo(from, move, { ...hand.shape, page: hand.page })
    hand.tell('')
    hand.lastKey.current = null
    // A selection goes to the edge of what is typed in; from there on there is nothing to select.
    hand.goTo(to, event.shiftKey)
    return true
  }
  if (event.ctrlKey || event.metaKey) return doCommand(event, hand)
  return hand.span === null ? openWidget(event, cell) : doInCell(event, hand)
}

function doCommand(event: KeyboardEvent, hand: GridHand): boolean {
  const { span, shape } = hand
  const key = event.key.toLowerCase()
  if (key === 'a') {
    if (isInside({ row: shape.area.top, column: shape.area.left }, shape.area)) hand.select(shape.area)
    return true
  }
  if (span === null) return false
  if (key === 'd' || key === 'r') {
    const textAt = (point: { row: number; column: number }) => hand.cellAt(point)?.text ?? ''
    const entries = planFill(key === 'd' ? 'down' : 'right', span, shape.area, textAt)
    if (entries.length > 0) hand.write(entries, `Filled ${cellsText(sizeOf(span))}.`)
    return true
  }
  if (key === 'enter') {
    hand.write(planSame(hand.cellAt(hand.point)?.text ?? '', span), `Filled ${cellsText(sizeOf(span))}.`)
    return true
  }
  return false
}

/** Enter on a heading or a lead cell goes to its button, slider or field, and presses a button at once. */
function openWidget({ key }: KeyboardEvent, cell: HTMLElement): boolean {
  if (key !== 'Enter' && key !== 'F2' && key !== ' ') return false
  const widget = cell.querySelector<HTMLElement>('button, input, select, a[href]')
  widget?.focus()
  if (widget instanceof HTMLButtonElement) widget.click()
  return widget !== null
}

function doInCell(event: KeyboardEvent, hand: GridHand): boolean {
  const { point, span } = hand
  if (event.key === 'Enter' || event.key === 'F2') {
    // As spreadsheets do: F2 goes on with the text, Enter begins anew unless an arrow is pressed first.
    hand.open(point, { isReplaced: event.key === 'Enter' && hand.faultOf(hand.place) === null })
    return true
  }
  if (event.key === 'Escape') {
    hand.goTo(point)
    hand.tell('')
    return true
  }
  if ((event.key === 'Delete' || event.key === 'Backspace') && span) {
    const cells = pointsOf(span)
    hand.write(planSame('', span), cells.length > 1 ? `Cleared ${cellsText(sizeOf(span))}.` : '')
    return true
  }
  return event.key.length === 1 && event.key !== ' ' && type(event.key, hand)
}

/** A sign typed on a cell: a whole entry, the rest of the last one, the note, or the beginning of a text. */
function type(key: string, hand: GridHand): boolean {
  const { point, keyEntry } = hand
  const last = hand.lastKey.current
  if (last && keyEntry?.continues?.(key) === true) {
    hand.goTo(last)
    hand.open(last, { text: last.text + key })
    return true
  }
  const text = keyEntry?.completes(key) ?? null
  if (text !== null) {
    const taken = hand.write([{ ...point, text }])
    if (taken) hand.goTo(movedTo(point, 'down', { whole: hand.shape.area, area: hand.shape.area, page: 1 }))
    hand.lastKey.current = taken ? { ...point, text } : null
    return true
  }
  if (key.toLowerCase() === 'n' && hand.onNote) hand.onNote(hand.place)
  else hand.open(point, { text: key })
  return true
}
