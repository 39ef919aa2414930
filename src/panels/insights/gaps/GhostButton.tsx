import { Plus } from 'lucide-react'
import { acceptGhosts } from '#commands/acceptGhosts.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { CoverageCell } from '#domain/network/coverage.ts'
import css from '#panels/insights/gaps/CoverageTable.module.css'
import { useDispatchTelling } from '#store/hooks.ts'

/** Makes a gap a candidate on the map, at the stage Identify. */
export function GhostButton({ cell }: { readonly cell: CoverageCell }) {
  const tell = useDispatchTelling()
  const where = [cell.region, cell.segment].filter((name) => name !== null).join(', ')
  const role = cell.role === null ? 'partner' : KIND_INFO[cell.role].short
  return (
    <button
      type="button"
      className={css['ghost']}
      aria-label={`Add a ghost: ${role}, ${where}`}
      title="Put a candidate on the map, at the stage Identify"
      onClick={() => tell(acceptGhosts([cell]), () => `A candidate ${role} for ${where} is on the map.`)}
    >
      <Plus aria-hidden />
      ghost
    </button>
  )
}
