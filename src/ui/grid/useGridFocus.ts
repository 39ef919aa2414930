import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { GridPlace } from '#ui/grid/grid.ts'
import { placeOf, pointOf, type GridShape } from '#ui/grid/gridShape.ts'
import { isInside, nearestIn, spanBetween, type Point, type Span } from '#ui/grid/span.ts'

export interface GridFocus {
  /** The cell with the focus. */
  readonly point: Point
  readonly place: GridPlace
  /** The other corner of the selection; the focused cell where only that is selected. */
  readonly extent: Point
  /** The selected cells that are typed in; `null` while the focus is on a heading or a result. */
  readonly span: Span | null
  /** Moves the focus there, or with `extend` only the other corner of the selection. */
  goTo(point: Point, extend?: boolean): void
  select(span: Span): void
  /** Takes over a focus that the browser has moved, without moving it again. */
  follow(point: Point): void
}

/** Where in the grid one is. Kept by ids: a partner that goes meanwhile must not put the next figure into another's cell. */
export function useGridFocus(shape: GridShape, element: RefObject<HTMLElement | null>): GridFocus {
  const [active, setActive] = useState<GridPlace | null>(null)
  const [other, setOther] = useState<GridPlace | null>(null)
  const first = nearestIn({ row: shape.area.top, column: shape.area.left }, shape.whole)
  const last = useRef(first)
  const wanted = useRef(false)
  const point = active ? pointOf(shape, active, last.current) : first
  last.current = point
  const extent = other ? nearestIn(pointOf(shape, other, point), shape.area) : point
  const inside = isInside(point, shape.area)

  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    cellElement(element.current, point)?.focus({ preventScroll: true })
  })

  return {
    point,
    place: placeOf(shape, point),
    extent: inside ? extent : point,
    span: inside ? spanBetween(point, extent) : null,
    goTo(to, extend = false) {
      wanted.current = true
      if (extend && inside) return setOther(placeOf(shape, nearestIn(to, shape.area)))
      setActive(placeOf(shape, to))
      setOther(null)
    },
    select({ top, left, bottom, right }) {
      wanted.current = true
      setActive(placeOf(shape, { row: top, column: left }))
      setOther(placeOf(shape, { row: bottom, column: right }))
    },
    follow(to) {
      setActive(placeOf(shape, to))
      setOther(null)
    },
  }
}

/** The element of a cell, if it is drawn. */
export function cellElement(grid: HTMLElement | null, { row, column }: Point): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-point="${row}:${column}"]`) ?? null
}

/** The cell that an element of the grid lies in. */
export function pointAt(target: EventTarget | null): Point | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-point]') : null
  const [row, column] = (cell?.dataset['point'] ?? '').split(':')
  return row !== undefined && column !== undefined ? { row: Number(row), column: Number(column) } : null
}
