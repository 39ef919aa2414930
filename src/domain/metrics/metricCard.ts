import { changeOf } from '#domain/figures/changeOf.ts'
import { figureText, rounded, shownNumber } from '#domain/figures/figureText.ts'
import type { Measured, Metric } from '#domain/metrics/metric.ts'
import { currencyIn, type Programme } from '#domain/metrics/programme.ts'
import { type Rag, rag, RAG_LIMITS, type RagLimits } from '#domain/scorecard/rag.ts'
import { trend, type Trend } from '#domain/scorecard/trend.ts'

/** A metric of a quarter as the strip shows it. */
export interface MetricCard extends Measured {
  readonly metric: Metric
  /** "31 %", or "–". */
  readonly valueText: string
  readonly target: number | null
  /** "Target 25 %", "Target < 90 days"; empty without one. */
  readonly targetText: string
  readonly rag: Rag
  readonly trend: Trend
  /** "+4 pts", "−7 %", "+2", "−6 days" against the quarter compared with; empty where there is nothing to compare. */
  readonly changeText: string
  /** Up to eight quarters, oldest first. */
  readonly series: readonly (number | null)[]
}

/**
 * What the card of a metric says; `quarters` oldest first, the last one is shown. `target` null takes the usual one.
 * Words and arrow tell the change against the quarter `back` before; the colour always looks at the one before (rules.md §6).
 */
export function metricCard(
  metric: Metric,
  quarters: readonly Programme[],
  {
    target = null,
    limits = RAG_LIMITS,
    back = 1,
  }: { readonly target?: number | null; readonly limits?: RagLimits; readonly back?: number } = {},
): MetricCard {
  const series = quarters.map((programme) => metric.measure(programme).value)
  const now = quarters.at(-1)
  const measured = now ? metric.measure(now) : NOTHING
  const previous = series.at(-2) ?? null
  const compared = series.at(-1 - back) ?? null
  const currency = now ? currencyIn(now) : 'USD'
  const aim = target ?? metric.target
  const { higherIsBetter } = metric
  const judged = rag({ actual: measured.value, target: aim, previous, higherIsBetter, ...limits })
  const status = measured.value === null ? undefined : metric.statusOf?.(measured.value)
  return {
    ...measured,
    metric,
    valueText: figureText(measured.value, metric.unit, currency),
    target: aim,
    targetText: aim === null ? '' : targetText(metric, aim, currency),
    rag: status === undefined ? judged : { ...judged, status },
    trend: trend([compared, measured.value]),
    changeText: changeText(metric, measured.value, compared),
    series,
  }
}

/** What changed, in the words of the unit; empty where there is nothing to compare. */
export function changeText(
  { unit }: Pick<Metric, 'unit'>,
  now: number | null,
  before: number | null,
): string {
  if (now === null || before === null) return ''
  switch (unit) {
    case 'percent':
    case 'score':
    case 'points':
      return `${signed(now - before)} ${Math.abs(rounded(now - before, 0)) === 1 ? 'pt' : 'pts'}`
    case 'count':
      return signed(now - before)
    case 'days':
      return `${signed(now - before)} ${Math.abs(rounded(now - before, 0)) === 1 ? 'day' : 'days'}`
    case 'money':
    case 'ratio':
    case 'index': {
      const pct = changeOf(now, before)
      return pct === null ? '' : `${signed(pct)} %`
    }
  }
}

const NOTHING: Measured = { value: null, detail: '', dealIds: [], partnerIds: [] }

function targetText({ unit, higherIsBetter }: Metric, target: number, currency: string): string {
  const bare = unit === 'ratio' ? `${shownNumber(target, Number.isInteger(target) ? 0 : 1)} : 1` : null
  return `Target ${higherIsBetter ? '' : '< '}${bare ?? figureText(target, unit, currency)}`
}

function signed(value: number): string {
  const shown = shownNumber(value)
  return shown === '0' || value < 0 ? shown : `+${shown}`
}
