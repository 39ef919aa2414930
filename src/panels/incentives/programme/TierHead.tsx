import { ChevronLeft, ChevronRight, Pencil, Trash2 } from 'lucide-react'
import css from '#panels/incentives/programme/Programme.module.css'
import { moveTier } from '#commands/moveTier.ts'
import { removeProgrammeTier } from '#commands/removeProgrammeTier.ts'
import { renameTier } from '#commands/renameTier.ts'
import { tiersOf } from '#domain/incentives/programmes.ts'
import type { TierStanding } from '#domain/incentives/tierStandings.ts'
import type { Tier } from '#records/tier.ts'
import { useDispatch, useDispatchTelling, useOpenMap, useSave } from '#store/hooks.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Menu } from '#ui/Menu.tsx'
import { TextField } from '#ui/TextField.tsx'

interface TierHeadProps {
  readonly programmeId: string
  readonly tier: Tier
  readonly place: number
  readonly count: number
  readonly standing: TierStanding | undefined
  readonly isNaming: boolean
  onName(on: boolean): void
}

/** A tier's name with who is in it; pressed, it opens what can be done with the tier. */
export function TierHead(props: TierHeadProps) {
  const { programmeId, tier, place, count, standing, isNaming, onName } = props
  const { records } = useOpenMap()
  const dispatch = useDispatch()
  const tell = useDispatchTelling()
  const save = useSave()
  // Tiers are the map's: one step in this programme may be several among all tiers.
  const move = (by: 1 | -1) => {
    const at = tiersOf(records).findIndex(({ id }) => id === tier.id)
    dispatch(moveTier(tier.id, at + by))
  }
  const names = standing?.names ?? []
  return (
    <>
      <Menu
        label={tier.name}
        align="start"
        trigger={
          <button type="button" tabIndex={-1} className={css['tier']}>
            <span className={css['tierTitle']}>
              <Bars filled={place + 1} count={Math.max(4, count)} />
              <span className={css['tierName']}>{tier.name}</span>
              <span className={css['tierCount']}>{countText(names.length)}</span>
            </span>
            <span className={css['tierWho']} title={names.join(', ')}>
              {names.length > 0 ? names.join(', ') : (standing?.nearest ?? '\u00A0')}
            </span>
            {names.length > 0 && standing?.nearest && (
              <span className={css['tierWho']}>{standing.nearest}</span>
            )}
          </button>
        }
        items={[
          { label: 'Rename…', icon: <Pencil />, run: () => onName(true) },
          { label: 'Lower', icon: <ChevronLeft />, disabled: place === 0, run: () => move(-1) },
          { label: 'Higher', icon: <ChevronRight />, disabled: place === count - 1, run: () => move(1) },
          {
            label: 'Take out of this programme',
            icon: <Trash2 />,
            danger: true,
            run: () => tell(removeProgrammeTier(programmeId, tier.id), (label) => `Done: ${label}.`),
          },
        ]}
      />
      <Dialog
        open={isNaming}
        width="s"
        title="Name of the tier"
        description="It is called so in every programme of this map."
        onClose={() => onName(false)}
      >
        <TextField
          label="Name"
          value={tier.name}
          hint="Enter keeps it."
          onCommit={(name, leaving) => {
            const problem = save(renameTier(tier.id, name), leaving)
            if (problem === null) onName(false)
            return problem
          }}
        />
      </Dialog>
    </>
  )
}

function Bars({ filled, count }: { readonly filled: number; readonly count: number }) {
  return (
    <span className={css['bars']} aria-hidden>
      {Array.from({ length: count }, (_, bar) => (
        <span key={bar} data-on={bar < filled || undefined} style={{ height: 5 + (9 * bar) / count }} />
      ))}
    </span>
  )
}

function countText(count: number): string {
  if (count === 0) return 'Nobody yet'
  return count === 1 ? '1 partner' : `${count} partners`
}
