import { programmeTiers, requirementsOf } from '#domain/incentives/programmes.ts'
import type { Requirement } from '#domain/incentives/requirement.ts'
import { ruleFor } from '#domain/incentives/ruleFor.ts'
import type { ProgrammeTerms, TierRates } from '#domain/incentives/terms.ts'
import { keptByKey } from '#domain/memo/keptByKey.ts'
import { currencyOf } from '#domain/money/currencyOf.ts'
import type { Bracket } from '#records/bracket.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import type { RequirementRecord } from '#records/requirement.ts'
import type { Tier } from '#records/tier.ts'
import type { TierTerms } from '#records/tierTerms.ts'

/** A programme with its tiers, lowest first, as the rules take it. */
export interface ProgrammeReading {
  readonly programme: Programme
  readonly currency: string
  readonly tiers: readonly TierReading[]
}

/** One tier of a programme; the same object as long as nothing of it has changed. */
export interface TierReading {
  readonly tier: Tier
  readonly terms: TierTerms
  readonly requirements: readonly RequirementRecord[]
  readonly requires: Requirement | undefined
  /** The brackets that hold for this tier: its own, or those of all tiers. */
  readonly brackets: readonly Bracket[]
  /** What the payout rule takes: the programme with what this tier has of its own. */
  readonly rule: ProgrammeTerms
  readonly rates: TierRates
}

const kept = keptByKey<TierReading>()

/** Reads a programme out of the records; `null` where it is gone. */
export function programmeOf(records: Records, programmeId: string): ProgrammeReading | null {
  const programme = records.find('programme', programmeId)
  if (!programme) return null
  const currency = currencyOf(records)
  const brackets = [...records.all('bracket')]
    .filter((bracket) => bracket.programmeId === programmeId)
    .toSorted((a, b) => a.fromMinor - b.fromMinor)
  const tiers = programmeTiers(records, programmeId).map(({ tier, terms }) => {
    const own = brackets.filter(({ tierId }) => tierId === tier.id)
    const held = own.length > 0 ? own : brackets.filter(({ tierId }) => tierId === null)
    const requirements = requirementsOf(records, programmeId, tier.id)
    return kept(terms.id, [programme, currency, tier, terms, ...requirements, ...held], () => ({
      tier,
      terms,
      requirements,
      requires: requirementOf(requirements, terms.needs),
      brackets: held,
      ...ruleFor(programme, terms, held, currency),
    }))
  })
  return { programme, currency, tiers }
}

function requirementOf(
  requirements: readonly RequirementRecord[],
  needs: TierTerms['needs'],
): Requirement | undefined {
  const conditions = requirements.map(({ metric, min }) => ({ metric, min }))
  if (conditions.length < 2) return conditions[0]
  return needs === 'any' ? { any: conditions } : { all: conditions }
}
