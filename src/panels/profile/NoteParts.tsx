import { Trash2 } from 'lucide-react'
import css from '#panels/profile/Inspector.module.css'
import { deleteItems } from '#commands/deleteItems.ts'
import { resizeItem } from '#commands/resizeItem.ts'
import type { Area } from '#records/area.ts'
import type { Sticky } from '#records/sticky.ts'
import { useDispatch, useSession, useSave } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { TextField } from '#ui/TextField.tsx'

/** What areas and notes have in common in the inspector: title and deletion. */
export function NoteHeader({ id, title, subtitle }: { id: string; title: string; subtitle: string }) {
  const dispatch = useDispatch()
  const session = useSession()
  return (
    <header className={css['header']}>
      <div className={css['heading']}>
        <h2 className={css['title']}>{title}</h2>
        <p className={css['subtitle']}>{subtitle}</p>
      </div>
      <IconButton
        label={`Delete ${title}`}
        side="left"
        icon={<Trash2 size={16} />}
        onClick={() => {
          if (dispatch(deleteItems([id]))) session.select([])
        }}
      />
    </header>
  )
}

/** Width and height, map units. */
export function PlaceFields({ item }: { item: Area | Sticky }) {
  const save = useSave()
  const { id, x, y, width, height } = item
  const sizes = { width, height }
  const set = (side: 'width' | 'height', text: string, leaving?: boolean) => {
    const size = Number(text.trim())
    const command = resizeItem(id, { x, y, ...sizes, [side]: Math.round(size) })
    const fault = { refused: 'A size is a number of map units, as in 320.' }
    return save(text.trim() !== '' && Number.isFinite(size) ? command : fault, leaving)
  }
  return (
    <div className={css['pair']}>
      <TextField
        label="Width"
        inputMode="numeric"
        value={String(Math.round(width))}
        onCommit={(text, leaving) => set('width', text, leaving)}
      />
      <TextField
        label="Height"
        inputMode="numeric"
        value={String(Math.round(height))}
        onCommit={(text, leaving) => set('height', text, leaving)}
      />
    </div>
  )
}
