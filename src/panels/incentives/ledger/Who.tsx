import css from '#panels/incentives/ledger/Ledger.module.css'
import { useGoTo } from '#panels/incentives/ledger/useGoTo.ts'
import type { Participant } from '#records/participant.ts'
import { KIND_ICONS } from '#scene/kindIcons.ts'
import { IconTile } from '#ui/IconTile.tsx'

/** A participant by icon and name; pressed, it is shown on the map. */
export function Who({ participant: { id, name, kind } }: { readonly participant: Participant }) {
  const goTo = useGoTo()
  return (
    <button type="button" className={css['who']} title={`Show ${name} on the map`} onClick={() => goTo(id)}>
      <IconTile paths={KIND_ICONS[kind].paths} color={`--kind-${kind}`} size={20} />
      <span>{kind === 'company' ? `We, ${name}` : name}</span>
    </button>
  )
}
