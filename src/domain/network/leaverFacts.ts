import type { LeaverFacts } from '#domain/network/ifLeaves.ts'
import type { Records } from '#records/recordTable.ts'

/** What would be left lying if a partner left: its open deals and tasks; unknown on a map that keeps none of them. */
export function leaverFacts(records: Records, id: string): LeaverFacts {
  const open = [...records.all('deal')].filter(
    ({ stage, partnerId, sourcedBy, influencedBy }) =>
      stage === 'open' && (partnerId === id || sourcedBy === id || influencedBy.includes(id)),
  )
  const hasDeals = records.count('deal') > 0
  const tasks = [...records.all('task')].filter(
    ({ participantId, state }) => participantId === id && state === 'open',
  )
  return {
    openDeals: hasDeals ? open.length : null,
    openDealsMinor: hasDeals ? open.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0) : null,
    openTasks: records.count('task') > 0 ? tasks.length : null,
  }
}
