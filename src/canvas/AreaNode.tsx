import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import styles from '#canvas/AreaNode.module.css'
import { InlineAreaName } from '#canvas/InlineAreaName.tsx'
import { ResizeGrips } from '#canvas/ResizeGrips.tsx'
import { LEAST_AREA } from '#domain/layout/resize.ts'
import { useSessionState } from '#store/hooks.ts'

/**
 * The hands of an area: its title and its border can be pointed at and dragged, its inside lets everything through to
 * what lies in it.
 */
export const AreaNode = memo(function AreaNode({ id, selected, draggable }: NodeProps) {
  const renaming = useSessionState((state) => state.renaming === id)
  return (
    <div className={styles['hands']} data-selected={selected}>
      <div className={styles['title']} />
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <div key={side} className={styles[side]} />
      ))}
      {selected && draggable && <ResizeGrips id={id} least={LEAST_AREA} />}
      {renaming && <InlineAreaName id={id} />}
    </div>
  )
})
