import { runCount } from '#domain/random/runCount.ts'
import { shortAmount } from '#domain/money/shortAmount.ts'
import { histogram } from '#domain/simulation/histogram.ts'
import type { Simulation } from '#domain/simulation/monteCarlo.ts'
import { Histogram, type HistogramBar } from '#ui/charts/Histogram.tsx'

interface RevenueChartProps {
  readonly simulation: Simulation
  readonly targetMinor: number | null
  readonly currency: string
  readonly height?: number
}

/** How often each revenue came out of the runs. */
export function RevenueChart({ simulation, targetMinor, currency, height = 150 }: RevenueChartProps) {
  const { p10, p50, p90 } = simulation.revenue
  const money = (minor: number) => shortAmount(minor, currency)
  return (
    <Histogram
      label={`Partner revenue in ${runCount(simulation.draws)} runs: P10 ${money(p10)}, P50 ${money(p50)}, P90 ${money(p90)}`}
      bars={revenueBars(simulation, currency)}
      band={{ from: p10, to: p90, fromText: `P10 ${money(p10)}`, toText: `P90 ${money(p90)}` }}
      middle={{ at: p50, text: `P50 ${money(p50)}` }}
      target={targetMinor === null ? null : { at: targetMinor, text: `Target ${money(targetMinor)}` }}
      height={height}
    />
  )
}

/** The bars of the chart; its table is made of the same. */
export function revenueBars({ revenue }: Simulation, currency: string): readonly HistogramBar[] {
  const { from, width, counts } = histogram(revenue.sorted)
  const money = (minor: number) => shortAmount(minor, currency)
  return counts.map((count, at) => {
    const [low, high] = [from + at * width, from + (at + 1) * width]
    const range = width === 0 ? money(low) : `${money(low)} to ${money(high)}`
    return {
      from: low,
      to: high,
      count,
      said: `${range}: ${runCount(count)} ${count === 1 ? 'run' : 'runs'}`,
    }
  })
}
