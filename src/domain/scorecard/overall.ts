import { RAG_STATUSES, type RagStatus } from '#domain/scorecard/rag.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** One coloured figure with its weight, 0 or more. */
export interface WeighedStatus {
  readonly id: string
  readonly status: RagStatus
  readonly weight: number
}

export interface Overall {
  readonly status: RagStatus
  /** 0 to 2; null where everything is grey. */
  readonly points: number | null
}

/** The colour of a whole row (rules.md §6); E_STATUS for a colour that is none, E_NUMBER for a weight that is none. */
export function checkedOverall({
  metrics,
}: {
  readonly metrics: readonly WeighedStatus[]
}): Overall | Refusal {
  for (const [place, { status, weight }] of metrics.entries()) {
    if (!RAG_STATUSES.includes(status))
      return refuse(
        'E_STATUS',
        `metrics[${place}].status`,
        'A colour of the card is green, amber, red or grey.',
      )
    if (!(weight >= 0 && Number.isFinite(weight)))
      return refuse('E_NUMBER', `metrics[${place}].weight`, 'A weight is a number, 0 or more.')
  }
  return overall(metrics)
}

/** Green 2, amber 1, red 0, weighted; grey is left out, and a red figure with the id `revenue` forbids green. */
export function overall(metrics: readonly WeighedStatus[]): Overall {
  let weighed = 0
  let weights = 0
  for (const { status, weight } of metrics) {
    if (status === 'grey') continue
    weighed += POINTS[status] * weight
    weights += weight
  }
  if (weights === 0) return { status: 'grey', points: null }
  const points = weighed / weights
  const redRevenue = metrics.some(({ id, status }) => id === 'revenue' && status === 'red')
  return { status: statusAt(points, redRevenue), points }
}

const POINTS = { green: 2, amber: 1, red: 0 } as const
const NEAR = 1e-9

function statusAt(points: number, redRevenue: boolean): RagStatus {
  if (points >= 1.5 - NEAR) return redRevenue ? 'amber' : 'green'
  return points >= 0.75 - NEAR ? 'amber' : 'red'
}
