import { Check, Unlink } from 'lucide-react'
import type { GridCell } from '#domain/network/coverageGrid.ts'
import css from '#panels/insights/gaps/CoverageTable.module.css'
import { GhostButton } from '#panels/insights/gaps/GhostButton.tsx'
import { useShowOnMap } from '#panels/insights/useShowOnMap.ts'
import { useRecord } from '#store/hooks.ts'

interface Props {
  readonly cell: GridCell
  /** Among the gaps to close first. */
  readonly isFirst: boolean
}

/** Who covers a place, that one alone does, or that it is a gap and who could fill it. */
export function CoveredCell({ cell, isFirst }: Props) {
  const { required, partners, candidates } = cell
  if (required !== true) return <div className={css['none']}>not required</div>
  if (partners.length > 0)
    return (
      <div className={css['cell']} data-tone={partners.length > 1 ? 'two' : 'one'}>
        <p className={css['state']}>
          {partners.length > 1 ? <Check aria-hidden /> : <Unlink aria-hidden />}
          {partners.length > 1 ? `${partners.length} partners` : 'only one'}
        </p>
        {partners.slice(0, MOST_NAMED).map((id) => (
          <PartnerLine key={id} id={id} />
        ))}
      </div>
    )
  return (
    <div className={css['cell']} data-tone="gap" data-first={isFirst || undefined}>
      <p className={css['state']}>Gap</p>
      {candidates.slice(0, 1).map((id) => (
        <PartnerLine key={id} id={id} isCandidate />
      ))}
      {candidates.length === 0 && <GhostButton cell={cell} />}
    </div>
  )
}

const MOST_NAMED = 2

function PartnerLine({ id, isCandidate = false }: { readonly id: string; readonly isCandidate?: boolean }) {
  const participant = useRecord('participant', id)
  const show = useShowOnMap()
  if (!participant) return null
  return (
    <button
      type="button"
      className={css['partner']}
      title={`${participant.name}${isCandidate ? ', candidate' : ''}: show on the map`}
      onClick={() => show([id])}
    >
      {isCandidate && <span className={css['candidate']}>candidate</span>}
      <span className={css['name']}>{participant.name}</span>
    </button>
  )
}
