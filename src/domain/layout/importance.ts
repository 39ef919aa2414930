import type { Records } from '#records/recordTable.ts'

/**
 * How near the company a participant belongs: one point per flow that has not ended, and the order of magnitude of
 * the yearly amounts that are known. An unknown amount adds nothing and takes nothing. Costs its own flows only.
 */
export function importanceOf(records: Records, participantId: string): number {
  let flows = 0
  let knownMinor = 0
  for (const flow of records.flowsAt(participantId)) {
    if (flow.status === 'ended') continue
    flows++
    knownMinor += flow.amountMinor ?? 0
  }
  return flows + Math.log10(1 + knownMinor)
}
