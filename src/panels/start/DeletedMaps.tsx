import { ChevronRight } from 'lucide-react'
import css from '#panels/start/StartPage.module.css'
import { When } from '#panels/start/When.tsx'
import type { MapSummary } from '#records/mapSummary.ts'
import { Button } from '#ui/Button.tsx'

interface Props {
  readonly maps: readonly MapSummary[]
  readonly now: number
  readonly onRestore: (id: string) => void
}

/** Maps put aside, each to be had back. */
export function DeletedMaps({ maps, now, onRestore }: Props) {
  if (maps.length === 0) return null
  return (
    <details className={css['deleted']}>
      <summary className={css['deletedTitle']}>
        <ChevronRight aria-hidden /> Recently deleted ({maps.length})
      </summary>
      <ul className={css['deletedList']}>
        {maps.map((map) => (
          <li key={map.id} className={css['deletedMap']}>
            <span className={css['deletedName']}>{map.name}</span>
            <span className={css['size']}>
              Deleted <When at={map.deletedAt ?? map.changedAt} now={now} />
            </span>
            <Button size="s" aria-label={`Restore ${map.name}`} onClick={() => onRestore(map.id)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
