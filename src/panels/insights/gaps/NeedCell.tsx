import { Check } from 'lucide-react'
import { setCoverageNeed } from '#commands/setCoverageNeed.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { GridCell } from '#domain/network/coverageGrid.ts'
import css from '#panels/insights/gaps/CoverageTable.module.css'
import { useDispatch } from '#store/hooks.ts'

/** A place of the grid while it is chosen what is required: pressed, or not. */
export function NeedCell({ cell }: { readonly cell: GridCell }) {
  const dispatch = useDispatch()
  const { role, region, segment, required } = cell
  const where = [region, segment].filter((name) => name !== null).join(', ')
  return (
    <button
      type="button"
      className={css['need']}
      aria-pressed={required === true}
      aria-label={`${KIND_INFO[role].short}, ${where}: required`}
      onClick={() => dispatch(setCoverageNeed({ role, region, segment }, required !== true))}
    >
      {required === true ? (
        <>
          <Check aria-hidden />
          required
        </>
      ) : (
        'not required'
      )}
    </button>
  )
}
