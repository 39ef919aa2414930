import { listed } from '#domain/findings/words.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { CoveredCell } from '#domain/network/coverage.ts'
import type { IfLeaves } from '#domain/network/ifLeaves.ts'
import { compactAmount } from '#domain/money/money.ts'

export interface LeaveRow {
  readonly title: string
  /** One for each who leaves. */
  readonly values: readonly string[]
}

/** What is lost, a line each; "–" is unknown, and told why in the title. */
export function leaveRows(
  leaves: readonly IfLeaves[],
  currency: string,
  nameOf: (id: string) => string,
): readonly LeaveRow[] {
  const row = (title: string, value: (one: IfLeaves) => string): LeaveRow => ({
    title,
    values: leaves.map(value),
  })
  return [
    row('Partner revenue lost', (one) => revenueText(one, currency)),
    row('Open deals stranded', ({ openDeals, openDealsMinor }) =>
      openDeals === null
        ? '–'
        : openDeals === 0
          ? 'none'
          : `${openDeals} · ${compactAmount(openDealsMinor ?? 0, currency)}`,
    ),
    row('Open tasks', ({ openTasks }) =>
      openTasks === null ? '–' : openTasks === 0 ? 'none' : String(openTasks),
    ),
    row('New gaps', ({ newGaps }) => gapsText(newGaps)),
    row('Coverage after', ({ coverageBeforePct: before, coverageAfterPct: after }) =>
      before === null || after === null ? '–' : `${Math.round(before)} → ${Math.round(after)} %`,
    ),
    row('Segments cut off', ({ segmentsCutOff }) =>
      segmentsCutOff.length === 0 ? 'none' : listed(segmentsCutOff.map(nameOf)),
    ),
    row('Participants stranded', ({ stranded }) =>
      stranded.length === 0
        ? 'none'
        : stranded.length > 2
          ? String(stranded.length)
          : listed(stranded.map(nameOf)),
    ),
  ]
}

/** "Mid-market tech keeps 3 of its 4 routes." */
export function keptText({ routesLost, segmentsCutOff }: IfLeaves, nameOf: (id: string) => string): string {
  const [first, ...rest] = routesLost
  if (!first)
    return segmentsCutOff.length > 0 ? 'No other segment loses a route.' : 'No segment loses a route.'
  const more =
    rest.length === 0
      ? ''
      : `; ${rest.length} more ${rest.length === 1 ? 'segment loses' : 'segments lose'} one`
  return `${nameOf(first.id)} keeps ${first.after} of its ${first.before} routes${more}.`
}

function revenueText({ revenueMinor, revenuePct, unknownAmounts }: IfLeaves, currency: string): string {
  if (revenueMinor === null) return '–'
  if (revenueMinor === 0) return unknownAmounts > 0 ? '–' : 'none'
  const share = revenuePct === null ? '' : ` · ${Math.round(revenuePct)} %`
  return `${compactAmount(revenueMinor, currency)}${share}${unknownAmounts > 0 ? ' at least' : ''}`
}

const MOST_GAPS = 2

function gapsText(gaps: readonly CoveredCell[]): string {
  if (gaps.length === 0) return 'none'
  const named = gaps
    .slice(0, MOST_GAPS)
    .map(({ role, region, segment }) =>
      [role === null ? null : KIND_INFO[role].short, region ?? segment]
        .filter((part) => part !== null)
        .join(' · '),
    )
  return gaps.length > MOST_GAPS ? `${named[0] ?? ''} and ${gaps.length - 1} more` : named.join(', ')
}
