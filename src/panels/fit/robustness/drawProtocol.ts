import type { RobustnessInput } from '#domain/ipp/checkRobustness.ts'
import type { DrawShares } from '#domain/ipp/robustness.ts'

/** What the page asks of the one who draws weightings. A new job for the same reading takes the place of the running one. */
export type ToDrawer =
  | { readonly is: 'draw'; readonly reading: string; readonly order: number; readonly input: RobustnessInput }
  | { readonly is: 'stop'; readonly reading: string }

/** What it hears back; `order` is the number of the job it belongs to. */
export type FromDrawer =
  /** `share` of the draws done, 0 to 1. */
  | { readonly is: 'drawing'; readonly reading: string; readonly order: number; readonly share: number }
  | {
      readonly is: 'drawn'
      readonly reading: string
      readonly order: number
      /** `null` where the table cannot be drawn from: see checkTable. */
      readonly shares: ReadonlyMap<string, DrawShares> | null
    }
  | { readonly is: 'failed' }
