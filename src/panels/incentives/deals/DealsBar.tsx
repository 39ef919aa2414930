import { FileDown, Plus } from 'lucide-react'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { statementQuarters } from '#domain/incentives/statementQuarters.ts'
import { ChipPick } from '#panels/incentives/ChipPick.tsx'
import css from '#panels/incentives/deals/Deals.module.css'
import { ImportDeals } from '#panels/incentives/deals/ImportDeals.tsx'
import type { DealDeeds } from '#panels/incentives/deals/useDealDeeds.ts'
import { ALL, type DealFilter } from '#panels/incentives/deals/useDealFilter.ts'
import { usePartnerOptions } from '#panels/incentives/usePartnerOptions.ts'
import { DEAL_STAGES } from '#records/deal.ts'
import { useDerived, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

const STAGES = [
  { value: ALL, label: 'All' },
  ...DEAL_STAGES.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) })),
]

interface DealsBarProps {
  readonly filter: DealFilter
  readonly deeds: DealDeeds
}

/** Which deals are shown, and what can be done with them. */
export function DealsBar({ filter, deeds }: DealsBarProps) {
  const today = useToday()
  const partners = usePartnerOptions()
  const quarters = useDerived((records) => statementQuarters(records, today))
  return (
    <div className={css['bar']}>
      <ChipPick
        label="Partner"
        value={filter.partnerId ?? ALL}
        all={ALL}
        options={[{ value: ALL, label: 'All' }, ...partners]}
        onPick={(value) => filter.pickPartner(value === ALL ? null : value)}
      />
      <ChipPick
        label="Stage"
        value={filter.stage}
        all={ALL}
        options={STAGES}
        onPick={(value) => filter.pickStage(DEAL_STAGES.find((stage) => stage === value) ?? ALL)}
      />
      <ChipPick
        label="Quarter"
        value={filter.quarter}
        all={ALL}
        options={[
          { value: ALL, label: 'All' },
          ...quarters.map((quarter) => ({ value: quarterKey(quarter), label: quarter.label })),
        ]}
        onPick={filter.pickQuarter}
      />
      <span className={css['space']} />
      <Button size="s" icon={<Plus />} onClick={deeds.add}>
        Add deal
      </Button>
      <ImportDeals size="s" onFiles={deeds.importFiles} />
      <Button size="s" icon={<FileDown />} onClick={deeds.exportCsv}>
        Export CSV
      </Button>
    </div>
  )
}
