import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

interface PartnerTileProps {
  readonly participant: Pick<Participant, 'kind' | 'name'>
  readonly size?: number
  /** Says the name, where no words beside it do. */
  readonly named?: boolean
}

/** The icon of a partner's kind. */
export function PartnerTile({ participant: { kind, name }, size = 24, named = false }: PartnerTileProps) {
  return (
    <IconTile
      paths={KIND_ICONS[kind].paths}
      color={`--kind-${kind}`}
      size={size}
      label={named ? name : undefined}
    />
  )
}
