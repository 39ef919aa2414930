import { type ProgrammeResult, programmeResult } from '#domain/incentives/programmeResult.ts'
import type { Records } from '#records/recordTable.ts'

/** Two programmes on the same deals: what changes for whom, minor units a year. */
export interface ProgrammeComparison {
  readonly current: ProgrammeResult
  readonly proposal: ProgrammeResult
  /** Partners in either, who gains most first; a partner outside a programme takes nothing of it. */
  readonly partners: readonly PartnerChange[]
  readonly better: number
  readonly worse: number
  readonly same: number
  /** Above 0: the proposal costs us more. */
  readonly costChangeMinor: number
}

export interface PartnerChange {
  readonly partnerId: string
  readonly currentMinor: number
  readonly proposalMinor: number
  /** Take and MDF together. */
  readonly changeMinor: number
}

/** Who gains and who pays if one programme took the place of another; `null` where one of them is gone. */
export function compareProgrammes(
  records: Records,
  currentId: string,
  proposalId: string,
  asOf?: string,
): ProgrammeComparison | null {
  const current = programmeResult(records, currentId, asOf)
  const proposal = programmeResult(records, proposalId, asOf)
  if (!current || !proposal) return null
  const ids = new Set([...current.years.keys(), ...proposal.years.keys()])
  const partners = Array.from(ids, (partnerId): PartnerChange => {
    const [currentMinor, proposalMinor] = [current, proposal].map(({ years }) => {
      const year = years.get(partnerId)
      return year ? year.takeMinor + year.mdf.amountMinor : 0
    }) as [number, number]
    return { partnerId, currentMinor, proposalMinor, changeMinor: proposalMinor - currentMinor }
  }).toSorted((a, b) => b.changeMinor - a.changeMinor || (a.partnerId < b.partnerId ? -1 : 1))
  const count = (of: (change: number) => boolean) =>
    partners.filter(({ changeMinor }) => of(changeMinor)).length
  return {
    current,
    proposal,
    partners,
    better: count((change) => change > 0),
    worse: count((change) => change < 0),
    same: count((change) => change === 0),
    costChangeMinor: proposal.costMinor - current.costMinor,
  }
}
