import { Copy, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import css from '#panels/start/StartPage.module.css'
import { MapPicture } from '#panels/start/MapPicture.tsx'
import { NameInput } from '#panels/start/NameInput.tsx'
import { When } from '#panels/start/When.tsx'
import { counted } from '#commands/command.ts'
import type { MapSummary } from '#records/mapSummary.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'

export interface MapCardDeeds {
  readonly onOpen: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onDuplicate: (id: string) => void
  readonly onDelete: (id: string) => void
}

interface Props extends MapCardDeeds {
  readonly map: MapSummary
  /** In ms. */
  readonly now: number
}

/** One saved map: its picture and name lead to it, the menu beside them changes it. */
export function MapCard({ map, now, onOpen, onRename, onDuplicate, onDelete }: Props) {
  const [naming, setNaming] = useState(false)
  const { id, name, participants, flows, changedAt, picture } = map
  const address = `#/map/${encodeURIComponent(id)}`

  function open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(id)
  }

  return (
    <li className={css['card']}>
      <a className={css['pictureLink']} href={address} onClick={open} tabIndex={-1} aria-hidden>
        <MapPicture picture={picture} />
      </a>
      <div className={css['caption']}>
        <div className={css['about']}>
          {naming ? (
            <NameInput name={name} onRename={(next) => onRename(id, next)} onDone={() => setNaming(false)} />
          ) : (
            <a className={css['name']} href={address} onClick={open}>
              {name}
            </a>
          )}
          <p className={css['size']}>
            {counted(participants, 'participant')} · {counted(flows, 'flow')}
          </p>
          <p className={css['size']}>
            Changed <When at={changedAt} now={now} />
          </p>
        </div>
        <Menu
          label={`Deeds for ${name}`}
          trigger={<IconButton label={`More for ${name}`} icon={<EllipsisVertical />} size="s" />}
          items={[
            { label: 'Rename', icon: <Pencil />, run: () => setNaming(true) },
            { label: 'Duplicate', icon: <Copy />, run: () => onDuplicate(id) },
            { label: 'Delete', icon: <Trash2 />, danger: true, run: () => onDelete(id) },
          ]}
        />
      </div>
    </li>
  )
}
