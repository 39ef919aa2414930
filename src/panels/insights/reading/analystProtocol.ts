import type { InsightQuestion, InsightReading } from '#domain/findings/readInsights.ts'
import type { IfLeaves } from '#domain/network/ifLeaves.ts'
import type { AnyRecord } from '#records/record.ts'

/** What the page tells the analyst, who keeps a copy of the map, and asks of it. A later question replaces an earlier one. */
export type ToAnalyst =
  | { readonly is: 'records'; readonly put: readonly AnyRecord[]; readonly gone: readonly string[] }
  | { readonly is: 'read'; readonly order: number; readonly question: InsightQuestion }
  | {
      readonly is: 'leave'
      readonly order: number
      readonly question: InsightQuestion
      /** Each of them leaves alone. */
      readonly ids: readonly string[]
    }

/** What it hears back; `order` is the number of the question it answers. */
export type FromAnalyst =
  /** `share` done, 0 to 1. */
  | { readonly is: 'reading'; readonly order: number; readonly share: number }
  | { readonly is: 'read'; readonly order: number; readonly reading: InsightReading }
  | { readonly is: 'left'; readonly order: number; readonly leaves: readonly IfLeaves[] }
  | { readonly is: 'failed' }
