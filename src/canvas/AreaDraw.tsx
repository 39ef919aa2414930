import { useReactFlow } from '@xyflow/react'
import { useState, type PointerEvent } from 'react'
import styles from '#canvas/AreaDraw.module.css'
import type { NoteDeeds } from '#canvas/useNoteDeeds.ts'
import type { Point, Rect } from '#scene/types.ts'

/** A drag shorter than this many pixels is a click. */
const LEAST_DRAG = 8

/** Lies over the map while the area tool is in hand: drag a rectangle, or click. */
export function AreaDraw({ deeds }: { deeds: NoteDeeds }) {
  const flow = useReactFlow()
  const [drawn, setDrawn] = useState<{ from: Point; to: Point } | null>(null)

  function finish(): void {
    if (!drawn) return
    setDrawn(null)
    const from = flow.screenToFlowPosition(drawn.from)
    const to = flow.screenToFlowPosition(drawn.to)
    const isClick = Math.hypot(drawn.to.x - drawn.from.x, drawn.to.y - drawn.from.y) < LEAST_DRAG
    deeds.addArea(isClick ? null : rectFrom(from, to), to)
  }

  return (
    <div
      className={styles['sheet']}
      data-area-sheet=""
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const from = { x: event.clientX, y: event.clientY }
        setDrawn({ from, to: from })
      }}
      onPointerMove={({ clientX, clientY }) =>
        setDrawn((now) => now && { from: now.from, to: { x: clientX, y: clientY } })
      }
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(null)}
    >
      {drawn && <Outline {...rectFrom(drawn.from, drawn.to)} />}
    </div>
  )
}

function Outline({ x, y, width, height }: Rect) {
  return <div className={styles['outline']} style={{ left: x, top: y, width, height }} />
}

function rectFrom(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
