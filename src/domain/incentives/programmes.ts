import type { Bracket } from '#records/bracket.ts'
import type { Programme } from '#records/programme.ts'
import type { Records } from '#records/recordTable.ts'
import { REQUIREMENT_METRICS, requirementId, type RequirementRecord } from '#records/requirement.ts'
import type { Tier } from '#records/tier.ts'
import { type TierTerms, tierTermsId } from '#records/tierTerms.ts'

/** The programmes of the map in the order in which they are listed. */
export function programmesOf(records: Records): readonly Programme[] {
  return [...records.all('programme')].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The programme in force, or `undefined`; the first by order where two tabs have made two of them current. */
export function currentProgramme(records: Records): Programme | undefined {
  return programmesOf(records).find(({ status }) => status === 'current')
}

/** The tiers of the map, lowest first. */
export function tiersOf(records: Records): readonly Tier[] {
  return [...records.all('tier')].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** A tier with what a programme gives it. */
export interface ProgrammeTier {
  readonly tier: Tier
  readonly terms: TierTerms
}

/** The tiers that are part of a programme, lowest first: those it has terms for. */
export function programmeTiers(records: Records, programmeId: string): readonly ProgrammeTier[] {
  return tiersOf(records).flatMap((tier) => {
    const terms = records.find('tierTerms', tierTermsId(programmeId, tier.id))
    return terms ? [{ tier, terms }] : []
  })
}

/** What a tier of a programme asks for, in the order of the metrics. */
export function requirementsOf(
  records: Pick<Records, 'find'>,
  programmeId: string,
  tierId: string,
): readonly RequirementRecord[] {
  return REQUIREMENT_METRICS.flatMap(
    (metric) => records.find('requirement', requirementId(programmeId, tierId, metric)) ?? [],
  )
}

/** The rebate brackets of a programme, for all tiers (`null`) or for one, lowest threshold first. */
export function bracketsOf(
  records: Pick<Records, 'all'>,
  programmeId: string,
  tierId: string | null,
): readonly Bracket[] {
  return [...records.all('bracket')]
    .filter((bracket) => bracket.programmeId === programmeId && bracket.tierId === tierId)
    .toSorted((a, b) => a.fromMinor - b.fromMinor)
}

/** The ids of everything that belongs to a programme, its own among them; with `tierId`, only what is of that tier. */
export function programmeParts(records: Records, programmeId: string, tierId?: string): readonly string[] {
  const parts = (['tierTerms', 'requirement', 'bracket', 'remark'] as const).flatMap((type) =>
    [...records.all(type)].filter(
      (part) => part.programmeId === programmeId && (tierId === undefined || part.tierId === tierId),
    ),
  )
  return [...parts.map(({ id }) => id), ...(tierId === undefined ? [programmeId] : [])]
}
