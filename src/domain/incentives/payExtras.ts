import type { ExtraLine } from '#domain/incentives/extraLine.ts'
import type { YearToDate } from '#domain/incentives/payoutInput.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import { rebateOn } from '#domain/incentives/rebate.ts'
import type { ProgrammeTerms } from '#domain/incentives/terms.ts'
import { compared, exact, percent, plus, rounded, times } from '#domain/money/exact.ts'
import { formatAmount } from '#domain/money/money.ts'

/** Volume that counts for rebate and targets, minor units. */
export interface QualifyingVolume {
  /** New and expansion, renewals where included, less refunds: may be below 0. */
  readonly netMinor: number
  /** The same, not below 0. */
  readonly qualifyingMinor: number
}

/** Rebate, accelerator and quota bonus under their common ceiling (rules.md §5 steps 6 to 8), in that order. */
export function payExtras(
  terms: ProgrammeTerms,
  volume: QualifyingVolume,
  ytdBefore: YearToDate | undefined,
): readonly ExtraLine[] {
  const { qualifyingMinor } = volume
  return underCeiling(
    [
      rebateLine(terms, volume, ytdBefore),
      acceleratorLine(terms, qualifyingMinor),
      quotaLine(terms, qualifyingMinor),
    ].filter((line) => line !== null),
    terms,
  )
}

function rebateLine(terms: ProgrammeTerms, volume: QualifyingVolume, ytd: YearToDate | undefined) {
  const { rebate, currency } = terms
  if (!rebate) return null
  const money = (minor: number) => formatAmount(minor, currency)
  const type = rebate.type === 'whole' ? 'on the whole amount' : 'each rate on its own slice'
  if (rebate.basis !== 'ytd') {
    const amountMinor = rebateOn(rebate.type, rebate.brackets, volume.qualifyingMinor)
    const why = `Rebate on ${money(volume.qualifyingMinor)} of qualifying volume, ${type}.`
    return { part: 'rebate', amountMinor, why } as const
  }
  const { volumeMinor = 0, rebatePaidMinor = 0 } = ytd ?? {}
  const yearMinor = Math.max(0, volumeMinor + volume.netMinor)
  const dueMinor = rebateOn(rebate.type, rebate.brackets, yearMinor)
  const amountMinor = dueMinor - rebatePaidMinor
  const why = `${money(dueMinor)} of rebate on ${money(yearMinor)} since the start of the year, ${type}, less ${money(rebatePaidMinor)} already paid.`
  return { part: 'rebate', amountMinor, why } as const
}

function acceleratorLine({ accelerator, currency }: ProgrammeTerms, volumeMinor: number): ExtraLine | null {
  if (!accelerator) return null
  const { targetMinor, triggerPct = 0, pct } = accelerator
  const trigger = times(exact(targetMinor), plus(exact(1), percent(triggerPct)))
  const overMinor = volumeMinor - targetMinor
  const from = formatAmount(rounded(trigger), currency)
  if (overMinor <= 0 || compared(exact(volumeMinor), trigger) < 0)
    return { part: 'accelerator', amountMinor: 0, why: `The accelerator begins at ${from}.` }
  return {
    part: 'accelerator',
    amountMinor: rounded(times(exact(overMinor), percent(pct))),
    why: `${pctText(pct)} more on the ${formatAmount(overMinor, currency)} above the target, as ${from} is reached.`,
  }
}

function quotaLine({ quotaBonus, currency }: ProgrammeTerms, volumeMinor: number): ExtraLine | null {
  if (!quotaBonus) return null
  const { targetMinor, bonusMinor } = quotaBonus
  const target = `the target of ${formatAmount(targetMinor, currency)}`
  return volumeMinor >= targetMinor
    ? { part: 'quotaBonus', amountMinor: bonusMinor, why: `A fixed bonus, as ${target} is reached.` }
    : { part: 'quotaBonus', amountMinor: 0, why: `The quota bonus is paid at ${target}.` }
}

const CUT_ORDER = ['accelerator', 'quotaBonus', 'rebate'] as const

/** Cuts the accelerator first, then the bonus, then the rebate. */
function underCeiling(lines: readonly ExtraLine[], terms: ProgrammeTerms): readonly ExtraLine[] {
  if (terms.maxExtrasMinor === undefined) return lines
  let over = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0) - terms.maxExtrasMinor
  const cut = new Map(lines.map((line) => [line.part, line]))
  for (const part of CUT_ORDER) {
    const line = cut.get(part)
    const less = Math.min(Math.max(0, over), Math.max(0, line?.amountMinor ?? 0))
    if (!line || less === 0) continue
    over -= less
    const why = `${line.why} The ceiling of ${formatAmount(terms.maxExtrasMinor, terms.currency)} on the extras takes off ${formatAmount(less, terms.currency)}.`
    cut.set(part, { ...line, amountMinor: line.amountMinor - less, why })
  }
  return [...cut.values()]
}
