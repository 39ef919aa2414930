import type { ClipboardEvent } from 'react'
import { cellsText, type GridHand } from '#ui/grid/gridHand.ts'
import { planSame } from '#ui/grid/planFill.ts'
import { planPaste } from '#ui/grid/planPaste.ts'
import { sizeOf, type Span } from '#ui/grid/span.ts'
import { readTsv, writeTsv } from '#ui/grid/tsv.ts'

/** Copies, or cuts, the selected cells as a spreadsheet takes them. */
export function onGridCopy(event: ClipboardEvent<HTMLElement>, hand: GridHand): void {
  if (!isOfCells(event) || hand.span === null) return
  const { span } = hand
  event.clipboardData.setData('text/plain', writeTsv(textsOf(span, hand)))
  event.preventDefault()
  const cells = cellsText(sizeOf(span))
  if (event.type === 'cut') hand.write(planSame('', span), `Cut ${cells}.`)
  else hand.tell(`Copied ${cells}.`)
}

/** Pastes what a spreadsheet has copied, from the first selected cell on. */
export function onGridPaste(event: ClipboardEvent<HTMLElement>, hand: GridHand): void {
  if (!isOfCells(event) || hand.span === null) return
  event.preventDefault()
  const text = event.clipboardData.getData('text/plain')
  if (text === '') return hand.tell('There is no text on the clipboard to paste.')
  const { area } = hand.shape
  const plan = planPaste(readTsv(text), hand.span, hand.takesRowsBelow ? { ...area, bottom: Infinity } : area)
  hand.select({ ...plan.span, bottom: Math.min(plan.span.bottom, area.bottom) })
  hand.write(plan.entries, pastedText(plan))
}

function pastedText({ span, rowsLeft, columnsLeft }: ReturnType<typeof planPaste>): string {
  const pasted = `Pasted ${cellsText(sizeOf(span))}.`
  if (rowsLeft === 0 && columnsLeft === 0) return pasted
  const left = [lines(rowsLeft, 'row'), lines(columnsLeft, 'column')].filter(Boolean).join(' and ')
  return `${pasted} ${left} of what was copied did not fit and ${rowsLeft + columnsLeft === 1 ? 'was' : 'were'} left out.`
}

function lines(count: number, one: string): string {
  return count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`
}

function textsOf({ top, left, bottom, right }: Span, hand: GridHand): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (let row = top; row <= bottom; row++) {
    const texts: string[] = []
    for (let column = left; column <= right; column++) texts.push(hand.cellAt({ row, column })?.text ?? '')
    rows.push(texts)
  }
  return rows
}

/** In the editor of a cell the clipboard is the browser's. */
function isOfCells({ target }: ClipboardEvent): boolean {
  return !(target instanceof HTMLElement && target.closest('input, textarea, select'))
}
