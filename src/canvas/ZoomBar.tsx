import { useReactFlow } from '@xyflow/react'
import { Map as MapIcon, Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { Minimap } from '#canvas/Minimap.tsx'
import type { Viewport } from '#canvas/painter/viewport.ts'
import type { CanvasParts } from '#canvas/useMapPicture.ts'
import styles from '#canvas/ZoomBar.module.css'
import { IconButton } from '#ui/IconButton.tsx'
import { Button } from '#ui/Button.tsx'

interface Props {
  readonly zoom: number
  readonly parts: CanvasParts | null
  onFit: () => void
  now: () => Viewport
}

export function ZoomBar({ zoom, onFit, parts, now }: Props) {
  const flow = useReactFlow()
  const [minimap, setMinimap] = useState(false)
  return (
    <div className={styles['corner']} data-chrome="">
      {minimap && parts && <Minimap picture={parts.picture} now={now} />}
      <div className={styles['bar']} role="group" aria-label="Zoom">
        <IconButton
          size="s"
          label="Minimap"
          side="top"
          pressed={minimap}
          icon={<MapIcon size={15} />}
          onClick={() => setMinimap(!minimap)}
        />
        <IconButton
          size="s"
          label="Zoom out"
          side="top"
          icon={<Minus size={15} />}
          onClick={() => void flow.zoomOut()}
        />
        <button
          type="button"
          className={styles['figure']}
          title="Zoom to 100 %"
          onClick={() => void flow.zoomTo(1)}
        >
          {Math.round(zoom * 100)} %
        </button>
        <IconButton
          size="s"
          label="Zoom in"
          side="top"
          icon={<Plus size={15} />}
          onClick={() => void flow.zoomIn()}
        />
        <Button size="s" tone="quiet" aria-label="Fit view" onClick={onFit}>
          Fit
        </Button>
      </div>
    </div>
  )
}
