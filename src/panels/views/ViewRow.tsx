import { ArrowDown, ArrowUp, Camera, Copy, Ellipsis, Presentation, Trash2 } from 'lucide-react'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import css from '#panels/views/ViewsPanel.module.css'
import { setViewField } from '#commands/setViewField.ts'
import { seeingWords } from '#domain/views/seeingWords.ts'
import type { View } from '#records/view.ts'
import { useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'
import { RowGrip } from '#ui/RowGrip.tsx'
import rows from '#ui/rowDrag.module.css'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly view: View
  readonly place: number
  readonly of: number
  /** Shows its fields too. */
  readonly open: boolean
  onOpen(): void
  onDragStart(): void
  onDragEnd(): void
}

/** One view of the storyboard. Alt with the arrow keys moves it; the list answers them. */
export function ViewRow({ view, place, of, open, onOpen, onDragStart, onDragEnd }: Props) {
  const { records } = useOpenMap()
  return (
    <div className={rows['card']} data-open={open || undefined}>
      <div className={css['line']}>
        <RowGrip text={view.title} onDragStart={onDragStart} onDragEnd={onDragEnd}>
          <span className={css['number']}>{place + 1}</span>
        </RowGrip>
        <button
          type="button"
          className={css['go']}
          aria-label={`Go to view ${place + 1}: ${view.title}`}
          aria-current={open || undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
        >
          <span className={css['name']}>{view.title}</span>
          <span className={css['what']}>{seeingWords(records, view) || 'Everything, as usual'}</span>
          {!open && view.speakerNote !== '' && <span className={css['note']}>{view.speakerNote}</span>}
        </button>
        <RowMenu view={view} place={place} of={of} />
      </div>
      {open && <RowFields view={view} />}
    </div>
  )
}

function RowMenu({ view, place, of }: Pick<Props, 'view' | 'place' | 'of'>) {
  const deeds = useViewDeeds()
  return (
    <Menu
      label={`View ${view.title}`}
      trigger={<IconButton label={`More for ${view.title}`} icon={<Ellipsis />} size="s" />}
      items={[
        { label: 'Present from here', icon: <Presentation />, run: () => deeds.present(view.id) },
        { label: 'Re-shoot', icon: <Camera />, run: () => deeds.reshoot(view.id) },
        { label: 'Duplicate', icon: <Copy />, run: () => deeds.duplicate(view.id) },
        {
          label: 'Move up',
          icon: <ArrowUp />,
          shortcut: 'Alt ↑',
          disabled: place === 0,
          run: () => deeds.move(view.id, -1),
        },
        {
          label: 'Move down',
          icon: <ArrowDown />,
          shortcut: 'Alt ↓',
          disabled: place === of - 1,
          run: () => deeds.move(view.id, 1),
        },
        { label: 'Delete', icon: <Trash2 />, danger: true, run: () => deeds.remove(view.id) },
      ]}
    />
  )
}

function RowFields({ view }: { view: View }) {
  const map = useOpenMap()
  const deeds = useViewDeeds()
  const save = (field: 'title' | 'speakerNote') => (text: string) =>
    map.dispatch(setViewField(view.id, field, text))?.refused ?? null
  return (
    <div className={css['fields']}>
      <TextField label="Title" value={view.title} onCommit={save('title')} />
      <TextField
        label="Speaker note"
        multiline
        value={view.speakerNote}
        placeholder="What you say here; the audience does not see it"
        onCommit={save('speakerNote')}
      />
      <div className={css['buttons']}>
        <Button size="s" icon={<Camera />} onClick={() => deeds.reshoot(view.id)}>
          Re-shoot
        </Button>
        <Button size="s" icon={<Presentation />} onClick={() => deeds.present(view.id)}>
          Present from here
        </Button>
      </div>
    </div>
  )
}
