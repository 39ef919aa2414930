import { ChartNoAxesCombined } from 'lucide-react'
import { EmptyState } from '#ui/EmptyState.tsx'

interface NoRangesProps {
  /** Payments that are on the map without a likely amount. */
  readonly unknown: number
}

/** Teaches what a simulation is made of, where there is nothing to simulate. */
export function NoRanges({ unknown }: NoRangesProps) {
  return (
    <EmptyState title="No partner revenue to simulate yet" icon={<ChartNoAxesCombined />}>
      <p>
        A simulation plays many possible years. It needs payments to your company that come from a partner, or
        name one under “via”, with an amount a year.
      </p>
      <p>
        Select such a flow on the map and give it a likely amount, and a low and a high one where you are not
        sure.
        {unknown > 0 &&
          ` ${unknown} ${unknown === 1 ? 'payment is' : 'payments are'} still without an amount.`}
      </p>
    </EmptyState>
  )
}
