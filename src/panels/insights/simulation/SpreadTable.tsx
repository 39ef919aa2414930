import css from '#panels/insights/simulation/Simulation.module.css'
import { shortAmount } from '#domain/money/shortAmount.ts'
import type { Simulation } from '#domain/simulation/monteCarlo.ts'
import type { Spread } from '#domain/simulation/percentile.ts'
import type { Scenario } from '#records/scenario.ts'
import { RangeBar } from '#ui/charts/RangeBar.tsx'

interface SpreadTableProps {
  readonly simulation: Simulation
  readonly scenario: Scenario
  readonly currency: string
}

/** Revenue, take, cost and return with what they come to in one run of ten, in half of them, and in nine of ten. */
export function SpreadTable({ simulation, scenario, currency }: SpreadTableProps) {
  const money = (minor: number) => shortAmount(minor, currency)
  const hasTarget = [scenario.targetRevenueMinor, scenario.targetTakeMinor, scenario.targetRoi].some(
    (target) => target !== null,
  )
  return (
    <table className={css['spreads']}>
      <caption className="visually-hidden">What the runs come to</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Figure</span>
          </th>
          <td className={css['key']}>{hasTarget && <span>target</span>}</td>
          <th scope="col">P10</th>
          <th scope="col">P50</th>
          <th scope="col">P90</th>
        </tr>
      </thead>
      <tbody>
        <SpreadRow
          name="Revenue"
          spread={simulation.revenue}
          target={scenario.targetRevenueMinor}
          text={money}
        />
        <SpreadRow
          name="Partner take"
          spread={simulation.payouts}
          target={scenario.targetTakeMinor}
          text={money}
        />
        <SpreadRow name="Cost" spread={simulation.cost} target={null} text={money} />
        <SpreadRow
          name="ROI to 1"
          spread={simulation.roi}
          target={scenario.targetRoi}
          text={(ratio) => ratio.toFixed(1)}
          missing={
            simulation.grossProfit === null
              ? 'Not known without a gross margin.'
              : 'There is no run in which the programme costs anything.'
          }
        />
      </tbody>
    </table>
  )
}

interface SpreadRowProps {
  readonly name: string
  readonly spread: Spread | null
  readonly target: number | null
  readonly text: (value: number) => string
  readonly missing?: string
}

function SpreadRow({ name, spread, target, text, missing }: SpreadRowProps) {
  if (!spread)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={4} className={css['missing']}>
          – {missing}
        </td>
      </tr>
    )
  const { sorted, p10, p50, p90 } = spread
  const ends = [sorted[0] ?? 0, sorted.at(-1) ?? 0, ...(target === null ? [] : [target])]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RangeBar
          scale={[Math.min(...ends), Math.max(...ends)]}
          low={p10}
          middle={p50}
          high={p90}
          target={target}
        />
        {target !== null && <span className="visually-hidden">Target {text(target)}</span>}
      </td>
      <td>{text(p10)}</td>
      <td className={css['likely']}>{text(p50)}</td>
      <td>{text(p90)}</td>
    </tr>
  )
}
