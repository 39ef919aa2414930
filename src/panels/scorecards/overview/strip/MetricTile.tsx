import { Info } from 'lucide-react'
import { figureText } from '#domain/figures/figureText.ts'
import type { MetricCard } from '#domain/metrics/metricCard.ts'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import { currencyIn } from '#domain/metrics/programme.ts'
import { ragWord } from '#domain/scorecard/ragText.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import css from '#panels/scorecards/overview/strip/MetricStrip.module.css'
import { rangeOf } from '#panels/scorecards/overview/strip/rangeOf.ts'
import { TrendArrow } from '#panels/scorecards/overview/TrendArrow.tsx'
import { Sparkline } from '#ui/charts/Sparkline.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface MetricTileProps {
  readonly card: MetricCard
  readonly report: ProgrammeReport
  readonly onOpen: () => void
}

/** One metric of the quarter: what it comes to, against what, and what it is made of; pressed, all that is behind it. */
export function MetricTile({ card, report, onOpen }: MetricTileProps) {
  const { metric, value, valueText, targetText, changeText, detail, series, rag, trend } = card
  const unknown = value === null
  // "78 days", "3.1 : 1": what follows the figure stands back.
  const [, size = valueText, unit = ''] = /^(\S+) (days?|: 1)$/.exec(valueText) ?? []
  return (
    <button type="button" className={css['tile']} onClick={onOpen}>
      <span className={css['name']}>
        {metric.title}
        <StatusMark status={RAG_SIGNS[rag.status]} size={15} label={ragWord(rag)} />
      </span>
      <span className={css['line']}>
        <strong className={css['value']} data-unknown={unknown || undefined}>
          {size}
          {unit !== '' && <small> {unit}</small>}
        </strong>
        <Sparkline
          quiet
          width={50}
          values={series}
          range={rangeOf(series)}
          label={`Eight quarters up to ${report.programme.label ?? ''}`}
        />
      </span>
      <span className={css['change']}>
        <span className={css['moved']}>
          {unknown ? lastKnown(card, report) : <TrendArrow direction={trend.direction} />}
          {changeText}
        </span>
        <span>{targetText}</span>
      </span>
      <span className={css['base']} data-unknown={unknown || undefined}>
        {unknown && <Info aria-hidden />}
        {detail}
      </span>
    </button>
  )
}

/** "Last 52, Q1": where the quarter has no figure, the last one there was. */
function lastKnown({ metric, series }: MetricCard, { quarters, programme }: ProgrammeReport): string {
  const at = series.findLastIndex((value) => value !== null)
  const [value, quarter] = [series[at], quarters[at]]
  if (value === undefined || value === null || !quarter) return ''
  return `Last ${figureText(value, metric.unit, currencyIn(programme))}, Q${quarter.quarter}`
}
