import {
  Check,
  GalleryVerticalEnd,
  History,
  Lock,
  Presentation,
  SquareParking,
  UsersRound,
  X,
} from 'lucide-react'
import header from '#app/Header.module.css'
import styles from '#app/WorkshopButtons.module.css'
import { useViewDeeds } from '#panels/views/useViewDeeds.ts'
import { useMapState, useOpenMap, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu } from '#ui/Menu.tsx'

/** What a room needs beside the map: the lock, the history, the parking lot, the views. */
export function WorkshopButtons() {
  const session = useSession()
  const map = useOpenMap()
  const panel = useSessionState((state) => state.panel)
  const locked = useMapState((state) => state.additionsOnly)
  const chosen = <Check />
  return (
    <>
      <Menu
        label="Workshop"
        trigger={<IconButton label="Workshop" tone="plain" icon={<UsersRound size={16} />} />}
        items={[
          {
            label: locked ? 'Allow all changes' : 'Additions only',
            icon: <Lock />,
            run: () => map.allowOnlyAdditions(!locked),
          },
          {
            label: 'History of this session',
            icon: panel === 'history' ? chosen : <History />,
            run: () => session.togglePanel('history'),
          },
          {
            label: 'Parking lot',
            icon: panel === 'parking' ? chosen : <SquareParking />,
            run: () => session.togglePanel('parking'),
          },
        ]}
      />
      <IconButton
        label="Views"
        tone="plain"
        pressed={panel === 'views'}
        icon={<GalleryVerticalEnd size={16} />}
        onClick={() => session.togglePanel('views')}
      />
    </>
  )
}

export function PresentButton() {
  const deeds = useViewDeeds()
  const session = useSession()
  return (
    <Button
      icon={<Presentation size={15} />}
      title="Present"
      onClick={() => session.onMap(() => deeds.present())}
    >
      <span className={header['words']}>Present</span>
    </Button>
  )
}

/** Says that the map is locked but for additions, and unlocks it; nothing while it is not. */
export function AdditionsOnlyChip({ onMap = false }: { onMap?: boolean }) {
  const map = useOpenMap()
  const locked = useMapState((state) => state.additionsOnly)
  if (!locked) return null
  return (
    <button
      type="button"
      className={styles['chip']}
      data-on-map={onMap || undefined}
      title="Nothing that was here can be changed or removed. Press to allow all changes."
      onClick={() => map.allowOnlyAdditions(false)}
    >
      <Lock size={13} aria-hidden />
      Additions only
      <X size={13} aria-hidden />
    </button>
  )
}
