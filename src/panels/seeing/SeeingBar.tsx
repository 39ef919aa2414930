import { useCallback, type ReactNode } from 'react'
import { narrows, showsAll } from '#domain/seeing/showsAll.ts'
import { shownCount } from '#domain/seeing/shownCount.ts'
import { Chip } from '#ui/Chip.tsx'
import { FilterChips } from '#panels/seeing/FilterChips.tsx'
import { FilterMenu } from '#panels/seeing/FilterMenu.tsx'
import { FocusChip } from '#panels/seeing/FocusChip.tsx'
import { ColourMenu, ShowMenu, SizeMenu } from '#panels/seeing/LookMenus.tsx'
import { QuarterChip } from '#panels/seeing/QuarterChip.tsx'
import { ScenarioChip } from '#panels/seeing/ScenarioChip.tsx'
import css from '#panels/seeing/SeeingBar.module.css'
import type { Records } from '#records/recordTable.ts'
import { SEE_ALL, type Seeing } from '#records/seeing.ts'
import { useIdleDerived, useSession, useSessionState } from '#store/hooks.ts'

/**
 * The chips above the map: what of it is shown, and how. Nothing here changes the map or can be undone. `children` are
 * chips of other parts that lead away from the map.
 */
export function SeeingBar({ children }: { readonly children?: ReactNode }) {
  const session = useSession()
  const seeing = useSessionState((state) => state.seeing)
  const { unmatched } = seeing
  return (
    <section className={css['bar']} data-chrome="" aria-label="What is shown">
      <FilterMenu />
      <FilterChips />
      <FocusChip />
      <ScenarioChip />
      {narrows(seeing) && (
        <Chip
          aria-pressed={unmatched === 'hide'}
          onClick={() => session.see({ unmatched: unmatched === 'hide' ? 'dim' : 'hide' })}
        >
          Hide others
        </Chip>
      )}
      <ColourMenu />
      <SizeMenu />
      <QuarterChip />
      <ShowMenu />
      {children}
      {!showsAll(seeing) && <Chip onClick={() => session.see(SEE_ALL)}>Clear all</Chip>}
      <ShownCount seeing={seeing} />
    </section>
  )
}

/** "12 of 40 shown", said aloud whenever it changes; nothing while all are. */
function ShownCount({ seeing }: { readonly seeing: Seeing }) {
  const countNow = useCallback((records: Records) => shownCount(records, seeing), [seeing])
  const { shown, total } = useIdleDerived(countNow)
  return (
    <output className={css['count']} aria-label="Shown">
      {narrows(seeing) ? `${shown} of ${total} shown` : ''}
    </output>
  )
}
