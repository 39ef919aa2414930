import { useState, type KeyboardEvent, type PointerEvent } from 'react'

/** A dot on its way, before it is let go; `y` 0–100. */
export interface DotMove {
  readonly id: string
  readonly y: number
}

interface Held {
  readonly pointerId: number
  readonly from: number
  readonly y: number
  readonly moved: boolean
}

/** A press that shakes a little is not a move. */
const STILL_PX = 3

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }

/** Moves dots up and down with pointer or keys: shown at once, told once when it is let go, given up with Esc. */
export function useDotMove(yPerPx: number, onMove: (id: string, y: number) => void) {
  const [move, setMove] = useState<DotMove | null>(null)
  const [held, setHeld] = useState<Held | null>(null)

  function end(taken: boolean): void {
    setMove(null)
    setHeld(null)
    if (taken && move) onMove(move.id, move.y)
  }

  function propsOf(id: string, y: number) {
    return {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture?.(event.pointerId)
        setHeld({ pointerId: event.pointerId, from: event.clientY, y, moved: false })
      },
      onPointerMove(event: PointerEvent) {
        if (held?.pointerId !== event.pointerId) return
        const by = held.from - event.clientY
        if (!held.moved && Math.abs(by) < STILL_PX) return
        if (!held.moved) setHeld({ ...held, moved: true })
        setMove({ id, y: whole(held.y + by * yPerPx) })
      },
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Escape' && move) {
          event.stopPropagation()
          return end(false)
        }
        const step = KEY_STEPS[event.key]
        if (step === undefined) return
        event.preventDefault()
        setMove({ id, y: whole((move?.y ?? y) + step * (event.shiftKey ? 10 : 1)) })
      },
      onKeyUp(event: KeyboardEvent) {
        if (KEY_STEPS[event.key] !== undefined) end(true)
      },
      onBlur: () => end(true),
    }
  }

  return { move, propsOf }
}

function whole(y: number): number {
  return Math.round(Math.min(100, Math.max(0, y)))
}
