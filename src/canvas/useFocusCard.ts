import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState, type FocusEvent } from 'react'
import { cardNearest } from '#canvas/cardTowards.ts'
import { shiftIntoView } from '#canvas/shiftIntoView.ts'
import { visibleRect, type Viewport } from '#canvas/painter/viewport.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import { findPlaced, placedRect } from '#domain/layout/placed.ts'
import type { Point, Rect } from '#scene/types.ts'
import { useOpenMap, useSession } from '#store/hooks.ts'

export interface FocusCard {
  /** Held in the DOM wherever the view goes, so that the focus is not lost. */
  readonly focused: string | null
  onFocus(event: FocusEvent): void
  /** The card, area or note that has the focus now. */
  now(): string | null
  /** Where arrow keys set out: the focused one, else the one that had it last and is in view, else none. */
  last(): string | null
  nearestCentre(): string | null
  focus(id: string, leastZoom?: number): void
  show(id: string): void
  centreOf(id: string): Point | null
}

/** Pixels that bars and panels may cover at each side. */
const COVERED = { left: 92, top: 64, right: 24, bottom: 84 } as const
const QUICK_ADD_COVERS = 300
const FAR_PX = 900
/** A card that comes into reach is in the DOM within a frame or two; one that never comes is given up. */
const FRAMES_WAITED = 60

/**
 * The keyboard's place on the map: which card has the focus, bringing one into view, and giving it the focus. It comes
 * back to the card when its name has been typed or its exchange composed.
 */
export function useFocusCard(parts: CanvasParts | null, viewport: () => Viewport): FocusCard {
  const flow = useStoreApi()
  const { records } = useOpenMap()
  const session = useSession()
  const [focused, setFocused] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const lastOne = useRef<string | null>(null)

  const deeds = useMemo(() => {
    function rectOf(id: string): Rect | null {
      const item = findPlaced(records, id)
      return item ? placedRect(item) : null
    }

    function centreOf(id: string): Point | null {
      const rect = rectOf(id)
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    }

    function hiddenBy(rect: Rect): Point {
      const under = session.store.getState().quickAdding === null ? COVERED.bottom : QUICK_ADD_COVERS
      return shiftIntoView(rect, viewport(), { ...COVERED, bottom: under })
    }

    function isInView(rect: Rect): boolean {
      const { x, y } = hiddenBy(rect)
      return x === 0 && y === 0
    }

    function show(id: string, leastZoom = 0): void {
      const [rect, centre] = [rectOf(id), centreOf(id)]
      const { now } = session.camera
      if (!rect || !centre || !now) return
      const shot = now.shot()
      if (shot.zoom < leastZoom) return now.goTo({ ...centre, zoom: leastZoom }, true)
      const { x, y } = hiddenBy(rect)
      // As little as can be, so that the eye keeps its place; from far away there is no place to keep.
      const isFar = Math.max(Math.abs(x), Math.abs(y)) * shot.zoom > FAR_PX
      if (isFar) now.goTo({ ...centre, zoom: shot.zoom }, true)
      else if (x !== 0 || y !== 0) now.goTo({ x: shot.x + x, y: shot.y + y, zoom: shot.zoom }, true)
    }

    function focusWhenThere(id: string, frames: number): void {
      if (wanted.current !== id) return
      const node = flow.getState().domNode?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
      if (node) {
        wanted.current = null
        // The browser would scroll the canvas under its own viewport.
        node.focus({ preventScroll: true })
      } else if (frames > 0) requestAnimationFrame(() => focusWhenThere(id, frames - 1))
    }

    return {
      onFocus({ target }: FocusEvent) {
        const id = nodeId(target)
        if (id !== null) lastOne.current = id
        setFocused(id)
      },
      now: () => nodeId(document.activeElement),
      last() {
        const id = nodeId(document.activeElement) ?? lastOne.current
        const rect = id === null ? null : rectOf(id)
        return rect && isInView(rect) ? id : nodeId(document.activeElement)
      },
      nearestCentre() {
        const { x, y, width, height } = visibleRect(viewport())
        const centre = { x: x + width / 2, y: y + height / 2 }
        return parts ? cardNearest(parts.model.index, centreOf, centre) : null
      },
      focus(id: string, leastZoom?: number) {
        wanted.current = id
        setFocused(id)
        show(id, leastZoom)
        focusWhenThere(id, FRAMES_WAITED)
      },
      show,
      centreOf,
    }
  }, [flow, records, session, parts, viewport])

  useEffect(
    () =>
      session.store.subscribe(({ renaming, composing }, before) => {
        const left =
          renaming === null && composing === null ? (before.renaming ?? before.composing?.from) : null
        if (left) requestAnimationFrame(() => document.activeElement === document.body && deeds.focus(left))
      }),
    [session, deeds],
  )

  return useMemo(() => ({ ...deeds, focused }), [deeds, focused])
}

function nodeId(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest('.react-flow__node') : null
  return node?.getAttribute('data-id') ?? null
}
