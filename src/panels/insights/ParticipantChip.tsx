import css from '#panels/insights/ParticipantChip.module.css'
import { useShowOnMap } from '#panels/insights/useShowOnMap.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { useRecord } from '#store/hooks.ts'
import { IconTile } from '#ui/IconTile.tsx'

/** A participant by icon and name; pressed, it is shown on the map. Nothing where it is gone. */
export function ParticipantChip({ id }: { readonly id: string }) {
  const participant = useRecord('participant', id)
  const show = useShowOnMap()
  if (!participant) return null
  return (
    <button
      type="button"
      className={css['chip']}
      title={`Show ${participant.name} on the map`}
      onClick={() => show([id])}
    >
      <IconTile paths={KIND_ICONS[participant.kind].paths} color={`--kind-${participant.kind}`} size={16} />
      <span className={css['name']}>{participant.name}</span>
    </button>
  )
}
