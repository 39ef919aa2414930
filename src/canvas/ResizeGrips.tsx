import { useReactFlow } from '@xyflow/react'
import { useRef, useState, type PointerEvent } from 'react'
import { resizeItem } from '#commands/resizeItem.ts'
import styles from '#canvas/ResizeGrips.module.css'
import { resized, type Grip } from '#domain/layout/resize.ts'
import type { Point, Rect } from '#domain/layout/geometry.ts'
import { useDispatch, useOpenMap } from '#store/hooks.ts'

const GRIPS: readonly (Grip & { readonly name: string })[] = [
  { name: 'nw', x: -1, y: -1 },
  { name: 'n', x: 0, y: -1 },
  { name: 'ne', x: 1, y: -1 },
  { name: 'e', x: 1, y: 0 },
  { name: 'se', x: 1, y: 1 },
  { name: 's', x: 0, y: 1 },
  { name: 'sw', x: -1, y: 1 },
  { name: 'w', x: -1, y: 0 },
]

interface Props {
  readonly id: string
  readonly least: { readonly width: number; readonly height: number }
}

/** Eight grips round a selected area or note; the new size is outlined while dragged and kept on release. */
export function ResizeGrips({ id, least }: Props) {
  const { records } = useOpenMap()
  const dispatch = useDispatch()
  const flow = useReactFlow()
  const from = useRef<Point | null>(null)
  const [outline, setOutline] = useState<{ was: Rect; is: Rect } | null>(null)

  function follow(event: PointerEvent, grip: Grip): void {
    const was = records.find('area', id) ?? records.find('sticky', id)
    if (!from.current || !was) return
    const zoom = flow.getZoom()
    const delta = { x: (event.clientX - from.current.x) / zoom, y: (event.clientY - from.current.y) / zoom }
    setOutline({ was, is: resized(was, grip, delta, least) })
  }

  function stop(): void {
    from.current = null
    if (outline) dispatch(resizeItem(id, outline.is))
    setOutline(null)
  }

  return (
    <>
      {outline && (
        <div
          className={styles['outline']}
          style={{
            left: outline.is.x - outline.was.x,
            top: outline.is.y - outline.was.y,
            width: outline.is.width,
            height: outline.is.height,
          }}
        />
      )}
      {GRIPS.map((grip) => (
        <div
          key={grip.name}
          className={`${styles['grip'] ?? ''} nodrag nopan`}
          data-grip={grip.name}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.stopPropagation()
            event.currentTarget.setPointerCapture(event.pointerId)
            from.current = { x: event.clientX, y: event.clientY }
          }}
          onPointerMove={(event) => follow(event, grip)}
          onPointerUp={stop}
          onPointerCancel={stop}
        />
      ))}
    </>
  )
}
