/** A line of a statement that belongs to no single deal; minor units, below 0 where a rebate is taken back. */
export interface ExtraLine {
  readonly part: ExtraPart
  readonly amountMinor: number
  /** How the amount arises, in whole sentences. */
  readonly why: string
}

export type ExtraPart = 'rebate' | 'accelerator' | 'quotaBonus' | 'retention' | 'certification' | 'spiff'
