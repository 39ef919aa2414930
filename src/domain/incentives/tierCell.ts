import { bracketText, readBrackets } from '#domain/incentives/bracketText.ts'
import { cellText } from '#domain/incentives/cellText.ts'
import type { ProgrammeReading, TierReading } from '#domain/incentives/programmeReading.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import { isMetric, tierRowSpec, type TierRowId } from '#domain/incentives/tierRows.ts'
import type { Programme } from '#records/programme.ts'

/** A cell of the tier table. */
export interface TierCellText {
  /** What the tier has of its own; '' where it has nothing. */
  readonly own: string
  /** What holds in its place: what all tiers have, for expansion deals the base; '' where nothing does. */
  readonly inherited: string
}

export function tierCellText(
  { programme, currency }: ProgrammeReading,
  tier: TierReading,
  row: TierRowId,
): TierCellText {
  if (row === 'rebate') {
    const text = bracketText(tier.brackets, currency)
    return tier.brackets[0]?.tierId === null ? { own: '', inherited: text } : { own: text, inherited: '' }
  }
  const spec = tierRowSpec(row)
  if (isMetric(row)) {
    const min = tier.requirements.find(({ metric }) => metric === row)?.min ?? null
    return { own: cellText(min, spec, currency), inherited: '' }
  }
  // Any or all of fewer than two conditions is the same.
  if (row === 'needs' && tier.requirements.length === 0) return { own: '', inherited: 'Signed agreement' }
  const own = cellText(tier.terms[row], spec, currency)
  if (row === 'expansionPct' && own === '')
    return { own, inherited: cellText(tier.terms.basePct, spec, currency) }
  const field = INHERITED.find((one) => one === row)
  return { own, inherited: own === '' && field ? cellText(programme[field], spec, currency) : '' }
}

/** Why a text is not taken in a cell of that row, in a sentence; `null` where it is. */
export function tierCellFault(row: TierRowId, text: string, currency: string): string | null {
  const read = row === 'rebate' ? readBrackets(text, currency) : readCell(text, tierRowSpec(row), currency)
  return 'fault' in read ? read.fault : null
}

const INHERITED = [
  'regUpliftPct',
  'regMinDealMinor',
  'certPerPersonMinor',
  'certMaxPeople',
  'maxPerDealMinor',
] as const satisfies readonly (keyof Programme)[]
