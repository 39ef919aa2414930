import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import { HEADLINE_METRICS } from '#domain/metrics/programmeMetrics.ts'
import { AllMetrics } from '#panels/scorecards/overview/strip/AllMetrics.tsx'
import { MetricDialog } from '#panels/scorecards/overview/strip/MetricDialog.tsx'
import { MetricTile } from '#panels/scorecards/overview/strip/MetricTile.tsx'
import css from '#panels/scorecards/overview/strip/MetricStrip.module.css'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'

interface MetricStripProps {
  readonly report: ProgrammeReport
  readonly chosen: ScorecardsChosen
}

/** The headline metrics side by side; each opens what stands behind it, the last one opens all of them. */
export function MetricStrip({ report, chosen }: MetricStripProps) {
  const [open, setOpen] = useState<string | null>(null)
  const [listed, setListed] = useState(false)
  // One dialog at a time: behind another one it could be neither read nor closed.
  const openListed = (metricId: string) => {
    setListed(false)
    setOpen(metricId)
  }
  const card = report.cards.find(({ metric }) => metric.id === open)
  return (
    <section className={css['strip']} aria-label="Programme metrics">
      {report.cards.slice(0, HEADLINE_METRICS.length).map((one) => (
        <MetricTile key={one.metric.id} card={one} report={report} onOpen={() => setOpen(one.metric.id)} />
      ))}
      <button type="button" className={css['more']} onClick={() => setListed(true)}>
        <ListChecks aria-hidden />
        All {report.cards.length} metrics
      </button>
      {listed && <AllMetrics report={report} onOpen={openListed} onClose={() => setListed(false)} />}
      {card && <MetricDialog card={card} report={report} chosen={chosen} onClose={() => setOpen(null)} />}
    </section>
  )
}
