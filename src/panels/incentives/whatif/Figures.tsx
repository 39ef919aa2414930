import { PairedBars } from '#panels/incentives/whatif/PairedBars.tsx'
import type { WhatIf } from '#panels/incentives/whatif/useWhatIf.ts'
import css from '#panels/incentives/whatif/WhatIf.module.css'
import type { ProgrammeResult } from '#domain/incentives/programmeResult.ts'
import { ROI_TARGET } from '#domain/incentives/whatIfWarnings.ts'
import { formatAmount, wholeUnits } from '#domain/money/money.ts'

interface FiguresProps {
  readonly whatIf: WhatIf
  /** Of the current programme and of the one beside it. */
  readonly names: readonly [string, string]
}

/** What partners take, what the programme costs and brings, for both programmes. */
export function Figures({ whatIf: { comparison, current }, names }: FiguresProps) {
  const { current: was, proposal: is } = comparison
  const money = (minor: number) => formatAmount(minor, current.currency)
  const wholeMoney = (minor: number) => money(wholeUnits(minor, current.currency))
  const pair = (of: (result: ProgrammeResult) => number | null) => [of(was), of(is)] as const
  const missing =
    is.economicsReason === 'NO_MARGIN' ? 'Fill in the gross margin under the table.' : 'No sales in the year.'
  const breakEven =
    is.economics?.breakEvenReason === 'NEVER' ? 'Never: partners take more than it brings.' : missing
  return (
    <div className={css['figures']}>
      <p className={css['legend']}>
        <span data-side="was">{names[0]}</span>
        <span data-side="is">{names[1]}</span>
        <span className={css['same']}>Same deals, {money(was.volumeMinor)} won</span>
      </p>
      <PairedBars
        title="Partner take"
        values={pair(({ takeMinor }) => takeMinor)}
        text={money}
        better="more"
      />
      <PairedBars
        title="Programme cost"
        values={pair(({ costMinor }) => costMinor)}
        text={money}
        better="less"
      />
      <PairedBars
        title="Cost of sales"
        values={pair(({ economics, costMinor, volumeMinor }) =>
          economics ? economics.costOfSalesPct : volumeMinor > 0 ? (100 * costMinor) / volumeMinor : null,
        )}
        text={(pct) => `${pct.toFixed(1)} %`}
        differenceText={(points) => `${points.toFixed(1)} pts`}
        better="less"
        reason="No sales in the year."
      />
      <PairedBars
        title="ROI ratio"
        hint={`target ${ROI_TARGET} : 1`}
        values={pair(({ economics }) => economics?.roiRatio ?? null)}
        text={(ratio) => `${ratio.toFixed(1)} : 1`}
        differenceText={(ratio) => ratio.toFixed(1)}
        better="more"
        target={ROI_TARGET}
        reason={missing}
      />
      <PairedBars
        title="Break-even volume"
        values={pair(({ economics }) => economics?.breakEvenMinor ?? null)}
        text={wholeMoney}
        better="less"
        reason={breakEven}
      />
    </div>
  )
}
