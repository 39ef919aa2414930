import css from '#panels/insights/simulation/Simulation.module.css'
import { runCount } from '#domain/random/runCount.ts'
import { shortAmount } from '#domain/money/shortAmount.ts'
import type { Simulation } from '#domain/simulation/monteCarlo.ts'
import { revenueBars } from '#panels/insights/simulation/RevenueChart.tsx'

interface RevenueTableProps {
  readonly simulation: Simulation
  readonly currency: string
}

/** What the chart shows, to be read. */
export function RevenueTable({ simulation, currency }: RevenueTableProps) {
  return (
    <details className={css['details']}>
      <summary>The chart as a table</summary>
      <div className={css['scroll']}>
        <table className={css['table']}>
          <caption className="visually-hidden">Runs by revenue</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Runs</th>
            </tr>
          </thead>
          <tbody>
            {revenueBars(simulation, currency).map(({ from, to, count }) => (
              <tr key={from}>
                <th scope="row">{shortAmount(from, currency)}</th>
                <td>{shortAmount(to, currency)}</td>
                <td>{runCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
