import { Handshake, Plus } from 'lucide-react'
import css from '#panels/incentives/deals/Deals.module.css'
import { DealReport } from '#panels/incentives/deals/DealReport.tsx'
import { DealsBar } from '#panels/incentives/deals/DealsBar.tsx'
import { DealsGrid } from '#panels/incentives/deals/DealsGrid.tsx'
import { ImportDeals } from '#panels/incentives/deals/ImportDeals.tsx'
import { useDealDeeds } from '#panels/incentives/deals/useDealDeeds.ts'
import { useDealFilter } from '#panels/incentives/deals/useDealFilter.ts'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { useDerived } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The deals of all partners, to be typed in: every statement and every amount of the programme hangs on them. */
export function DealsView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const filter = useDealFilter()
  const deeds = useDealDeeds(filter)
  const count = useDerived((records) => records.count('deal'))
  return (
    <section className={css['view']} aria-label={`Deals under ${chosen.programme.name}`}>
      {count > 0 && <DealsBar filter={filter} deeds={deeds} />}
      {deeds.report && <DealReport report={deeds.report} onClose={deeds.closeReport} />}
      {count === 0 ? (
        <EmptyState
          title="No deals yet"
          icon={<Handshake />}
          action={
            <div className={css['deeds']}>
              <Button tone="primary" icon={<Plus />} onClick={deeds.add}>
                Add a deal
              </Button>
              <ImportDeals onFiles={deeds.importFiles} />
            </div>
          }
        >
          <p>
            Type deals in, paste them from a spreadsheet, or import a CSV with the columns deal, partner,
            amount, kind, stage, created and closed.
          </p>
          <p>
            Until then nothing is missing: a partner without deals is paid by its yearly payment flows on the
            map.
          </p>
        </EmptyState>
      ) : (
        <DealsGrid filter={filter} deeds={deeds} />
      )}
    </section>
  )
}
