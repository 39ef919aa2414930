import { ClipboardCopy, EyeOff, MapPin } from 'lucide-react'
import css from '#panels/fit/matrix/Matrix.module.css'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'
import { Menu } from '#ui/Menu.tsx'
import { classNames } from '#ui/classNames.ts'

export interface PartnerDeeds {
  showOnMap(id: string): void
  copyRow(id: string): void
  leaveOut(id: string): void
}

interface PartnerHeadProps {
  readonly partner: Participant
  readonly deeds: PartnerDeeds
  /** Beside the name rather than over it. */
  readonly isRow: boolean
}

/** A partner's icon and name, with what can be done with it. */
export function PartnerHead({ partner, deeds, isRow }: PartnerHeadProps) {
  const { id, name, kind } = partner
  return (
    <Menu
      label={name}
      align="start"
      trigger={
        <button
          type="button"
          tabIndex={-1}
          className={classNames(css['partner'], isRow && css['partnerRow'])}
          title={`${name}, ${KIND_INFO[kind].term}`}
        >
          <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={isRow ? 24 : 28} />
          <span className={css['partnerName']}>{name}</span>
        </button>
      }
      items={[
        { label: 'Show on map', icon: <MapPin />, run: () => deeds.showOnMap(id) },
        {
          label: isRow ? 'Copy row' : 'Copy column',
          icon: <ClipboardCopy />,
          run: () => deeds.copyRow(id),
        },
        { label: 'Leave out', icon: <EyeOff />, run: () => deeds.leaveOut(id) },
      ]}
    />
  )
}
