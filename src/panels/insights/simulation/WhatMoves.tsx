import css from '#panels/insights/simulation/Simulation.module.css'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { shortAmount } from '#domain/money/shortAmount.ts'
import { MARKET_BAR, type Tornado as Swings } from '#domain/simulation/tornado.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { Tornado } from '#ui/charts/Tornado.tsx'

interface WhatMovesProps {
  readonly tornado: Swings
  readonly currency: string
  /** How many of the widest are shown. */
  readonly most: number
  /** Left out where the card around it says so already. */
  readonly title?: string
}

/** Which payment, or the market, moves the year's revenue most. */
export function WhatMoves({ tornado: { baseMinor, bars }, currency, most, title = '' }: WhatMovesProps) {
  const nameOf = useDerived(namer)
  const moving = bars.filter(({ swingMinor }) => swingMinor > 0)
  const change = (minor: number) =>
    minor === baseMinor ? '0' : `${minor > baseMinor ? '+' : ''}${shortAmount(minor - baseMinor, currency)}`
  return (
    <div className={css['moves']}>
      <p className={css['subtitle']}>
        {title} <span>low and high against {shortAmount(baseMinor, currency)} likely</span>
      </p>
      {moving.length === 0 ? (
        <p className={css['soft']}>Nothing has a range yet, so nothing moves.</p>
      ) : (
        <Tornado
          label="What the revenue is when one input is low or high and all others are likely"
          nameTitle="Input"
          base={baseMinor}
          rows={moving.slice(0, most).map(({ id, lowMinor, highMinor }) => ({
            id,
            name: nameOf(id),
            low: lowMinor,
            high: highMinor,
            lowText: change(lowMinor),
            highText: change(highMinor),
          }))}
        />
      )}
    </div>
  )
}

/** A payment by who makes it and who has a part in it; the market by its word. */
function namer(records: Records): (id: string) => string {
  const nameOf = (id: string) => records.find('participant', id)?.name ?? 'somebody who is gone'
  return (id) => {
    if (id === MARKET_BAR) return 'Market index'
    const flow = records.find('flow', id)
    if (!flow) return 'A payment that is gone'
    const [partner] = flow.via
    const what = flow.label || FLOW_INFO[flow.kind].term.toLowerCase()
    return partner === undefined
      ? `${nameOf(flow.from)}: ${what}`
      : `${nameOf(partner)} in ${nameOf(flow.from)}`
  }
}
