import type { MetricCard } from '#domain/metrics/metricCard.ts'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import { ragWord } from '#domain/scorecard/ragText.ts'
import { RAG_SIGNS } from '#panels/scorecards/overview/ragStatus.ts'
import css from '#panels/scorecards/overview/strip/Metrics.module.css'
import { TargetInput } from '#panels/scorecards/overview/targets/TargetInput.tsx'
import { TrendArrow } from '#panels/scorecards/overview/TrendArrow.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'

interface AllMetricsProps {
  readonly report: ProgrammeReport
  readonly onOpen: (metricId: string) => void
  readonly onClose: () => void
}

/** Every metric of the programme with its formula, value, change and target; its name opens what stands behind it. */
export function AllMetrics({ report, onOpen, onClose }: AllMetricsProps) {
  return (
    <Dialog open width="l" title={`Programme metrics, ${report.programme.label ?? ''}`} onClose={onClose}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Value</th>
            <th scope="col">Change</th>
            <th scope="col">Target</th>
          </tr>
        </thead>
        <tbody>
          {report.cards.map((card) => (
            <Row key={card.metric.id} card={card} onOpen={() => onOpen(card.metric.id)} />
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}

function Row({ card, onOpen }: { readonly card: MetricCard; readonly onOpen: () => void }) {
  const { metric, valueText, detail, changeText, rag, trend } = card
  const { id, title, formula, unit, target } = metric
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css['open']} onClick={onOpen}>
          {title}
        </button>
        <p className={css['about']}>{formula}</p>
      </th>
      <td>
        <span className={css['value']}>
          <StatusMark status={RAG_SIGNS[rag.status]} label={ragWord(rag)} />
          <strong>{valueText}</strong>
        </span>
        <p className={css['about']}>{detail}</p>
      </td>
      <td className={css['change']}>
        <TrendArrow direction={trend.direction} /> {changeText}
      </td>
      <td className={css['target']}>
        <TargetInput
          target={{ scope: 'all', scopeId: '', metric: id }}
          title={title}
          unit={unit}
          otherwise={target}
        />
      </td>
    </tr>
  )
}
