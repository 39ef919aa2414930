import type { ProgrammeDeal } from '#domain/metrics/programme.ts'
import type { Records } from '#records/recordTable.ts'

export interface ProgrammeDeals {
  readonly deals: readonly ProgrammeDeal[]
  /** Deals that cannot be counted, each with a sentence. */
  readonly leftOut: readonly { readonly id: string; readonly why: string }[]
}

export function programmeDeals(_records: Records): ProgrammeDeals {
  return { deals: [], leftOut: [] }
}
