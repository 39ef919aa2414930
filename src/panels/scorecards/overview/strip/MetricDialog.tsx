import { figureText } from '#domain/figures/figureText.ts'
import type { MetricCard } from '#domain/metrics/metricCard.ts'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import { currencyIn } from '#domain/metrics/programme.ts'
import { paretoText } from '#domain/metrics/revenueConcentration.ts'
import { ragText, ragWord } from '#domain/scorecard/ragText.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import { MetricBehind } from '#panels/scorecards/overview/strip/MetricBehind.tsx'
import { MetricInputs } from '#panels/scorecards/overview/strip/MetricInputs.tsx'
import css from '#panels/scorecards/overview/strip/Metrics.module.css'
import { TargetInput } from '#panels/scorecards/overview/targets/TargetInput.tsx'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface MetricDialogProps {
  readonly card: MetricCard
  readonly report: ProgrammeReport
  readonly chosen: ScorecardsChosen
  readonly onClose: () => void
}

/** One metric to its ground: formula, verdict, target, what is typed for it, eight quarters, and the deals or partners behind it. */
export function MetricDialog({ card, report, chosen, onClose }: MetricDialogProps) {
  const { metric, valueText, detail, rag, target, series } = card
  const currency = currencyIn(report.programme)
  const previous = series.at(-2) ?? null
  const pareto = metric.id === 'revenueConcentration' ? paretoText(report.programme) : null
  return (
    <Dialog open width="m" title={metric.title} description={metric.formula} onClose={onClose}>
      <div className={css['sheet']}>
        <p className={css['verdict']}>
          <strong className={css['large']}>{valueText}</strong>
          <StatusMark status={RAG_SIGNS[rag.status]} />
          <strong>{ragWord(rag)}</strong>
        </p>
        <p>
          {detail}. {pareto}{' '}
          {card.value !== null && metric.statusOf === undefined
            ? ragText({ rag, unit: metric.unit, target, previous, currency })
            : ''}
        </p>
        <div className={css['pair']}>
          <span>Target for every quarter</span>
          <TargetInput
            target={{ scope: 'all', scopeId: '', metric: metric.id }}
            title={metric.title}
            unit={metric.unit}
            otherwise={metric.target}
          />
        </div>
        <MetricInputs metricId={metric.id} chosen={chosen} />
        <History card={card} report={report} />
        <MetricBehind card={card} />
      </div>
    </Dialog>
  )
}

function History({ card: { metric, series }, report }: Pick<MetricDialogProps, 'card' | 'report'>) {
  const currency = currencyIn(report.programme)
  return (
    <section aria-label="History" className={css['part']}>
      <h3>Eight quarters</h3>
      <table className={css['history']}>
        <thead>
          <tr>
            {report.quarters.map(({ label, quarter, fiscalYear }) => (
              <th key={label} scope="col">
                Q{quarter} <span>FY{fiscalYear}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {report.quarters.map(({ label }, place) => (
              <td key={label}>{figureText(series[place] ?? null, metric.unit, currency)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
