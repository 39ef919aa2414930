import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import css from '#panels/fit/room/GapList.module.css'
import type { RoomCell } from '#domain/fit/roomSpreads.ts'
import { gapText, valueText } from '#panels/fit/room/roomWords.ts'

interface Props {
  readonly cells: readonly RoomCell[]
  readonly shown: RoomCell | null
  readonly onShow: (cell: RoomCell) => void
}

/** Every gap, the widest first, and which of them are settled. */
export function GapList({ cells, shown, onShow }: Props) {
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <ol className={css['list']} aria-label="All gaps, widest first">
      {cells.map((cell) => (
        <li key={`${cell.partner.id} ${cell.criterion.id}`} className={css['row']}>
          <button
            ref={cell === shown ? current : undefined}
            type="button"
            className={css['cell']}
            aria-current={cell === shown}
            onClick={() => onShow(cell)}
          >
            <span className={css['what']}>
              <span className={css['partner']}>{cell.partner.name}</span> {cell.criterion.name}
            </span>
            <span className={css['gap']}>{gapText(cell.spread)}</span>
            <span className={css['state']} data-agreed={cell.agreed}>
              {cell.agreed && <Check size={14} aria-hidden />}
              {cell.agreed ? `agreed ${valueText(cell.rating?.value ?? null)}` : 'open'}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
