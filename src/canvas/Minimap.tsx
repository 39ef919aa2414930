import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useRef, type PointerEvent } from 'react'
import styles from '#canvas/Minimap.module.css'
import type { PaintedPicture } from '#canvas/painter/paintedPicture.ts'
import { visibleRect, type Viewport } from '#canvas/painter/viewport.ts'

const SIZE = { width: 200, height: 132 }

/** The coarse picture of the whole map with the viewport's frame; press or drag in it to go there. */
export function Minimap({ picture, now }: { picture: PaintedPicture; now: () => Viewport }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useReactFlow()
  const store = useStoreApi()

  useEffect(() => {
    const draw = () => canvas.current && drawMinimap(canvas.current, picture, now())
    draw()
    const stops = [picture.onPainted((layer) => layer === 'overview' && draw()), store.subscribe(draw)]
    return () => stops.forEach((stop) => stop())
  }, [picture, now, store])

  function go(event: PointerEvent<HTMLCanvasElement>): void {
    const overview = picture.overview()
    if (event.buttons === 0 || !overview) return
    const box = event.currentTarget.getBoundingClientRect()
    const { scale, left, top } = placed(overview.rect)
    const x = overview.rect.x + (event.clientX - box.left - left) / scale
    const y = overview.rect.y + (event.clientY - box.top - top) / scale
    void flow.setCenter(x, y, { zoom: flow.getZoom() })
  }

  return (
    <canvas
      ref={canvas}
      className={styles['minimap']}
      aria-label="Minimap"
      role="img"
      onPointerDown={go}
      onPointerMove={go}
    />
  )
}

function placed(rect: { width: number; height: number }) {
  const scale = Math.min(SIZE.width / rect.width, SIZE.height / rect.height)
  return { scale, left: (SIZE.width - rect.width * scale) / 2, top: (SIZE.height - rect.height * scale) / 2 }
}

function drawMinimap(canvas: HTMLCanvasElement, picture: PaintedPicture, viewport: Viewport): void {
  const overview = picture.overview()
  const pen = canvas.getContext('2d')
  if (!overview || !pen) return
  const ratio = window.devicePixelRatio || 1
  canvas.width = SIZE.width * ratio
  canvas.height = SIZE.height * ratio
  pen.scale(ratio, ratio)
  const { rect } = overview
  const { scale, left, top } = placed(rect)
  pen.drawImage(overview.canvas, left, top, rect.width * scale, rect.height * scale)
  const seen = visibleRect(viewport)
  pen.strokeStyle = getComputedStyle(canvas).getPropertyValue('--accent')
  pen.lineWidth = 1.5
  pen.strokeRect(
    left + (seen.x - rect.x) * scale,
    top + (seen.y - rect.y) * scale,
    seen.width * scale,
    seen.height * scale,
  )
}
