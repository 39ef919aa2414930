import { DealsView } from '#panels/incentives/deals/DealsView.tsx'
import { IncentivesHeader } from '#panels/incentives/header/IncentivesHeader.tsx'
import { NoProgramme } from '#panels/incentives/header/NoProgramme.tsx'
import css from '#panels/incentives/IncentivesPage.module.css'
import { LedgerView } from '#panels/incentives/ledger/LedgerView.tsx'
import { MdfView } from '#panels/incentives/mdf/MdfView.tsx'
import { ProgrammeView } from '#panels/incentives/programme/ProgrammeView.tsx'
import { StatementsView } from '#panels/incentives/statements/StatementsView.tsx'
import { type ProgrammeChosen, useProgrammeChoice } from '#panels/incentives/useProgrammeChoice.ts'
import { WhatIf } from '#panels/incentives/whatif/WhatIf.tsx'
import { useSessionState } from '#store/hooks.ts'
import type { IncentivesView } from '#store/placeLooks.ts'

/** The place "Incentives": what partners are paid and why, what it costs and brings, and what if it were otherwise. */
export function IncentivesPage() {
  const chosen = useProgrammeChoice()
  const view = useSessionState((state) => state.incentives.view)
  if (!chosen) return <NoProgramme />
  return (
    <div className={css['page']}>
      <div className={css['main']}>
        <IncentivesHeader chosen={chosen} />
        <View view={view} chosen={chosen} />
      </div>
      {view === 'programme' && <WhatIf key={chosen.programme.id} chosen={chosen} />}
    </div>
  )
}

function View({ view, chosen }: { readonly view: IncentivesView; readonly chosen: ProgrammeChosen }) {
  switch (view) {
    case 'programme':
      return <ProgrammeView key={chosen.programme.id} chosen={chosen} />
    case 'statements':
      return <StatementsView chosen={chosen} />
    case 'deals':
      return <DealsView chosen={chosen} />
    case 'mdf':
      return <MdfView chosen={chosen} />
    case 'ledger':
      return <LedgerView chosen={chosen} />
  }
}
