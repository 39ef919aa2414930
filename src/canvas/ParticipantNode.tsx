import { Handle, Position, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { InlineName } from '#canvas/InlineName.tsx'
import styles from '#canvas/ParticipantNode.module.css'
import { useSessionState } from '#store/hooks.ts'

const SIDES = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
] as const

/**
 * The hands of a card: what can be focused, dragged and connected. Its looks are painted in the picture below, so a
 * card that comes into reach never shifts by a pixel.
 */
export const ParticipantNode = memo(function ParticipantNode({ id, selected, data }: NodeProps) {
  const renaming = useSessionState((state) => state.renaming === id)
  const target = useSessionState((state) => state.connectTarget === id)
  return (
    <div className={styles['hands']} data-selected={selected} data-target={target} data-tone={data['tone']}>
      {SIDES.map(([name, position]) => (
        <Handle key={name} id={name} type="source" position={position} className={styles['handle'] ?? ''} />
      ))}
      {renaming && <InlineName id={id} />}
    </div>
  )
})
