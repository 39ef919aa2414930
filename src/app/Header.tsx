import { Download, Map as MapIcon, Moon, Redo2, Search, Sun, Undo2, Upload, Contrast } from 'lucide-react'
import type { StoreApi } from 'zustand'
import styles from '#app/Header.module.css'
import { PLACE_INFO } from '#app/places.ts'
import { mapAddress } from '#app/route.ts'
import type { SaveStatus } from '#app/mapSaver.ts'
import { PresentButton, WorkshopButtons } from '#app/WorkshopButtons.tsx'
import { StatusLine } from '#app/StatusLine.tsx'
import { nextTheme } from '#app/theme.ts'
import { stepText } from '#app/stepText.ts'
import { setMapField } from '#commands/setMapField.ts'
import { MAP_ID } from '#records/map.ts'
import { useDispatch, useMapState, useOpenMap, useRecord, useSession, useSessionState } from '#store/hooks.ts'
import type { Theme } from '#store/session.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { shortcutText } from '#ui/shortcut.ts'

interface Props {
  readonly mapId: string
  readonly status: StoreApi<SaveStatus>
  onFind: () => void
  onImport: () => void
  onExport: () => void
}

export function Header({ mapId, status, onFind, onImport, onExport }: Props) {
  const place = useSessionState((state) => state.place)
  return (
    <header className={styles['header']}>
      <a className={styles['home']} href="#/" aria-label="All maps" title="All maps">
        <MapIcon size={16} aria-hidden />
      </a>
      <MapName />
      <StatusLine status={status} />
      <PlaceLinks mapId={mapId} />
      <div className={styles['actions']}>
        <UndoButtons />
        <ThemeButton />
        {place === 'map' && <WorkshopButtons />}
        <Button icon={<Search size={15} />} title="Find or do" onClick={onFind}>
          <span className={styles['words']}>
            Find or do{' '}
            <kbd className={styles['shortcut']} aria-hidden="true">
              {shortcutText('Mod+K')}
            </kbd>
          </span>
        </Button>
        <PresentButton />
        <Button icon={<Upload size={15} />} title="Import" onClick={onImport}>
          <span className={styles['words']}>Import</span>
        </Button>
        <Button tone="primary" icon={<Download size={15} />} onClick={onExport}>
          Export
        </Button>
      </div>
    </header>
  )
}

function PlaceLinks({ mapId }: { mapId: string }) {
  const place = useSessionState((state) => state.place)
  return (
    <nav aria-label="Places" className={styles['places']}>
      {PLACE_INFO.map(({ id, title, Icon }) => (
        <a key={id} href={mapAddress(mapId, id)} aria-current={id === place ? 'page' : undefined}>
          <Icon size={15} aria-hidden /> {title}
        </a>
      ))}
    </nav>
  )
}

function MapName() {
  const name = useRecord('map', MAP_ID)?.name ?? ''
  const dispatch = useDispatch()
  return (
    <>
      <h1 className="visually-hidden">{name}</h1>
      <input
        key={name}
        className={styles['name']}
        aria-label="Map name"
        defaultValue={name}
        maxLength={200}
        onBlur={({ target }) => {
          const next = target.value.trim()
          if (next === '' || next === name || !dispatch(setMapField('name', next))) target.value = name
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.value = name
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </>
  )
}

function UndoButtons() {
  const map = useOpenMap()
  const session = useSession()
  const undo = useMapState((state) => state.undoLabel)
  const redo = useMapState((state) => state.redoLabel)
  return (
    <>
      <IconButton
        label="Undo"
        tone="plain"
        tip={undo === null ? undefined : `Undo: ${undo}`}
        shortcut={shortcutText('Mod+Z')}
        icon={<Undo2 size={16} />}
        disabled={undo === null}
        onClick={() => session.toast(stepText('Undone', map.undo()), { about: 'undo' })}
      />
      <IconButton
        label="Redo"
        tone="plain"
        tip={redo === null ? undefined : `Redo: ${redo}`}
        shortcut={shortcutText('Mod+Shift+Z')}
        icon={<Redo2 size={16} />}
        disabled={redo === null}
        onClick={() => session.toast(stepText('Redone', map.redo()), { about: 'undo' })}
      />
    </>
  )
}

const THEME_ICONS: Readonly<Record<Theme, typeof Sun>> = { light: Sun, dark: Moon, contrast: Contrast }
const THEME_NAMES: Readonly<Record<Theme, string>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
}

function ThemeButton() {
  const session = useSession()
  const theme = useSessionState((state) => state.theme)
  const Icon = THEME_ICONS[theme]
  return (
    <IconButton
      label={`Theme: ${THEME_NAMES[theme]}`}
      tone="plain"
      icon={<Icon size={16} />}
      onClick={() => session.setTheme(nextTheme(theme))}
    />
  )
}
