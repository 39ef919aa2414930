import type { ProgrammeComparison } from '#domain/incentives/compareProgrammes.ts'
import { pctText } from '#domain/incentives/pctText.ts'
import type { ProgrammeReading, TierReading } from '#domain/incentives/programmeReading.ts'
import { rebateOn } from '#domain/incentives/rebate.ts'
import { divided, exact, minus, percent, roundedUp, times, toNumber } from '#domain/money/exact.ts'
import { formatAmount, wholeUnits } from '#domain/money/money.ts'

/** Gross profit for one unit of cost that a programme is measured against (rules.md §5). */
export const ROI_TARGET = 3

/** What a planner should know before the proposal takes the place of the current programme, in sentences. */
export function whatIfWarnings(
  comparison: ProgrammeComparison,
  proposal: ProgrammeReading,
): readonly string[] {
  return [
    ...ladderWarnings(proposal),
    ...proposal.tiers.flatMap((tier) => cliffWarning(tier, proposal.currency)),
    ...paysWarning(comparison, proposal),
    ...roiWarning(comparison),
  ]
}

/** A tier that earns no more than the one below gives nobody a reason to climb. */
function ladderWarnings({ tiers, programme }: ProgrammeReading): readonly string[] {
  if (programme.mode === 'flat') return []
  return tiers.flatMap(({ tier, terms }, place) => {
    const next = tiers[place + 1]
    if (!next || terms.basePct === null || next.terms.basePct === null || terms.basePct === 0) return []
    if (terms.basePct === next.terms.basePct)
      return [`${tier.name} would earn the same base as ${next.tier.name}: why climb?`]
    return terms.basePct > next.terms.basePct
      ? [`${tier.name} would earn a higher base than ${next.tier.name}: why climb?`]
      : []
  })
}

/** A rebate on the whole amount jumps at its thresholds. */
function cliffWarning({ tier, rule }: TierReading, currency: string): readonly string[] {
  if (rule.rebate?.type !== 'whole') return []
  const { type, brackets } = rule.rebate
  const jumps = brackets.map(({ fromMinor }) => ({
    fromMinor,
    jump: rebateOn(type, brackets, fromMinor) - rebateOn(type, brackets, fromMinor - 1),
  }))
  const [worst] = jumps.toSorted((a, b) => b.jump - a.jump)
  if (!worst || worst.jump <= 0) return []
  const money = (minor: number) => formatAmount(minor, currency)
  return [
    `${tier.name}: at ${money(worst.fromMinor)} the rebate jumps by ${money(worst.jump)}, so deals will be moved across that line.`,
  ]
}

/** How much more has to be sold until the dearer programme brings as much as the other. */
function paysWarning(
  { proposal, costChangeMinor }: ProgrammeComparison,
  { programme, currency }: ProgrammeReading,
): readonly string[] {
  const { grossMarginPct, incrementalPct } = programme
  const { volumeMinor, takeMinor, spiffMinor } = proposal
  if (costChangeMinor <= 0 || grossMarginPct === null || volumeMinor <= 0) return []
  const margin = times(percent(grossMarginPct), percent(incrementalPct))
  const contribution = minus(margin, divided(exact(takeMinor + spiffMinor), exact(volumeMinor)))
  if (contribution.over <= 0n)
    return ['It never pays for itself: partners would take more of each sale than it brings us.']
  const extra = roundedUp(divided(exact(costChangeMinor), contribution))
  const pct = toNumber(divided(exact(extra * 100), exact(volumeMinor)))
  return [
    `Pays for itself only if partners sell ${pctText(Math.ceil(pct * 10) / 10)} more (${formatAmount(wholeUnits(extra, currency), currency)}).`,
  ]
}

function roiWarning({ current, proposal }: ProgrammeComparison): readonly string[] {
  const [was, is] = [current.economics?.roiRatio ?? null, proposal.economics?.roiRatio ?? null]
  if (is === null || is >= ROI_TARGET) return []
  return was !== null && was < ROI_TARGET
    ? [`The ROI stays under ${ROI_TARGET} : 1.`]
    : [`The ROI falls under ${ROI_TARGET} : 1.`]
}
