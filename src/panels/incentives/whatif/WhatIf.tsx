import { TriangleAlert } from 'lucide-react'
import { ShortLedger } from '#panels/incentives/ledger/ShortLedger.tsx'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { CompareMenu } from '#panels/incentives/whatif/CompareMenu.tsx'
import { Figures } from '#panels/incentives/whatif/Figures.tsx'
import { RateSliders } from '#panels/incentives/whatif/RateSliders.tsx'
import { TierMoves } from '#panels/incentives/whatif/TierMoves.tsx'
import { useWhatIf, type WhatIf as Reading } from '#panels/incentives/whatif/useWhatIf.ts'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import { WhoGains } from '#panels/incentives/whatif/WhoGains.tsx'
import { makeProgrammeCurrent } from '#commands/makeProgrammeCurrent.ts'
import { whatIfWarnings } from '#domain/incentives/whatIfWarnings.ts'
import { useDispatchTelling } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** The programme beside another one, or beside rates that are tried, on the same deals: what changes and for whom. */
export function WhatIf({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const whatIf = useWhatIf(chosen)
  const tell = useDispatchTelling()
  const { programme, compared } = chosen
  if (!whatIf) return null
  return (
    <aside aria-label="What if" className={css['panel']}>
      <header className={css['header']}>
        <h3 className={css['title']}>What if</h3>
        <CompareMenu chosen={chosen} />
        {compared && (
          <Button
            tone="primary"
            disabled={compared.status === 'current'}
            onClick={() => tell(makeProgrammeCurrent(compared.id), (label) => `Done: ${label}.`)}
          >
            Make current
          </Button>
        )}
        {whatIf.isTrying && (
          <>
            <Button onClick={() => whatIf.forget()}>Forget</Button>
            <Button tone="primary" onClick={() => whatIf.keep()}>
              Keep as proposal
            </Button>
          </>
        )}
      </header>
      <RateSliders whatIf={whatIf} />
      <Figures whatIf={whatIf} names={[programme.name, compared?.name ?? 'As tried']} />
      <Warnings whatIf={whatIf} />
      <WhoGains whatIf={whatIf} />
      {compared && <TierMoves programmeId={programme.id} comparedId={compared.id} />}
      <ShortLedger programmeId={programme.id} />
    </aside>
  )
}

function Warnings({ whatIf: { comparison, proposal } }: { readonly whatIf: Reading }) {
  const warnings = whatIfWarnings(comparison, proposal)
  if (warnings.length === 0) return null
  return (
    <ul className={css['warnings']} aria-label="Warnings">
      {warnings.map((warning) => (
        <li key={warning}>
          <TriangleAlert aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  )
}
