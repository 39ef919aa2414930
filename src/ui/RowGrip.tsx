import { GripVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import css from '#ui/rowDrag.module.css'

export interface RowGripProps {
  /** What is dragged, as other windows are told it. */
  readonly text: string
  onDragStart(): void
  onDragEnd(): void
  readonly children?: ReactNode
}

/** Where a row is taken hold of; the keys do the same with Alt and the arrows. */
export function RowGrip({ text, onDragStart, onDragEnd, children }: RowGripProps) {
  return (
    <span
      className={css['grip']}
      draggable
      title="Drag to another place"
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', text)
        event.dataTransfer.effectAllowed = 'move'
        onDragStart()
      }}
      onDragEnd={onDragEnd}
    >
      <GripVertical size={14} aria-hidden />
      {children}
    </span>
  )
}
