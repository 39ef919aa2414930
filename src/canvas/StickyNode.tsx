import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { InlineNote } from '#canvas/InlineNote.tsx'
import { ResizeGrips } from '#canvas/ResizeGrips.tsx'
import styles from '#canvas/StickyNode.module.css'
import { LEAST_STICKY } from '#domain/layout/resize.ts'
import { useSessionState } from '#store/hooks.ts'

/** The hands of a note; its looks are painted in the picture below. */
export const StickyNode = memo(function StickyNode({ id, selected, draggable }: NodeProps) {
  const writing = useSessionState((state) => state.renaming === id)
  return (
    <div className={styles['hands']} data-selected={selected}>
      {writing && <InlineNote id={id} />}
      {selected && draggable && !writing && <ResizeGrips id={id} least={LEAST_STICKY} />}
    </div>
  )
})
