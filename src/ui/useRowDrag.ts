import { useState, type DragEvent } from 'react'
import css from '#ui/rowDrag.module.css'

export type DropSide = 'before' | 'after'

interface RowDrag {
  /** Set while a row is dragged. */
  readonly dragged: string | null
  start(id: string): void
  end(): void
  /** What the element of a row takes; `onto` is the side it is dropped on where there is but one, as at a heading. */
  row(
    id: string,
    onto?: DropSide,
  ): {
    readonly className: string | undefined
    readonly 'data-drop': DropSide | undefined
    onDragOver(event: DragEvent<HTMLElement>): void
    onDrop(event: DragEvent<HTMLElement>): void
  }
}

/** Rows dragged onto another come to lie before or behind it, as the half that is pointed at says; a line shows where. */
export function useRowDrag(onDrop: (dragged: string, over: string, side: DropSide) => void): RowDrag {
  const [dragged, setDragged] = useState<string | null>(null)
  const [gap, setGap] = useState<{ readonly over: string; readonly side: DropSide } | null>(null)
  const end = () => {
    setDragged(null)
    setGap(null)
  }
  return {
    dragged,
    start: setDragged,
    end,
    row: (id, onto) => ({
      className: css['row'],
      'data-drop': gap?.over === id ? gap.side : undefined,
      onDragOver(event) {
        if (dragged === null) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        const side = onto ?? (event.clientY < top + height / 2 ? 'before' : 'after')
        if (gap?.over !== id || gap.side !== side) setGap({ over: id, side })
      },
      onDrop(event) {
        if (dragged === null || gap === null) return
        event.preventDefault()
        if (gap.over !== dragged) onDrop(dragged, gap.over, gap.side)
        end()
      },
    }),
  }
}
