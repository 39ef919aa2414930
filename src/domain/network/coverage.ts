/** Which of the required roles × regions × segments a partner covers (rules.md §9). Unknown is not "all". */
import type { ParticipantKind } from '#records/participantKind.ts'

/** One thing required; `null` where that dimension is not asked for. */
export interface CoverageCell {
  readonly role: ParticipantKind | null
  readonly region: string | null
  readonly segment: string | null
}

export interface CoveragePartner {
  readonly id: string
  /** Every role it plays. */
  readonly roles: readonly ParticipantKind[]
  /** Names, "all" for everywhere; none named covers nothing. */
  readonly regions: readonly string[]
  readonly segments: readonly string[]
}

export interface CoveredCell extends CoverageCell {
  /** Ids of the partners that cover it, in the order given. */
  readonly partners: readonly string[]
}

export interface Coverage {
  readonly cells: readonly CoveredCell[]
  readonly covered: number
  /** Covered by one partner alone. */
  readonly coveredByOne: number
  /** 0–100; `null` where nothing is required. */
  readonly coveragePct: number | null
  readonly gaps: readonly CoveredCell[]
}

/** The required cells of every combination; an empty list drops its dimension, three empty ones require nothing. */
export function requiredCells({
  roles = [],
  regions = [],
  segments = [],
}: {
  readonly roles?: readonly ParticipantKind[]
  readonly regions?: readonly string[]
  readonly segments?: readonly string[]
}): readonly CoverageCell[] {
  if (roles.length + regions.length + segments.length === 0) return []
  return orNull(roles).flatMap((role) =>
    orNull(regions).flatMap((region) => orNull(segments).map((segment) => ({ role, region, segment }))),
  )
}

/** Who covers what, cell by cell. */
export function coverage(required: readonly CoverageCell[], partners: readonly CoveragePartner[]): Coverage {
  const covers = partners.map(coverOf)
  const cells = required.map((cell) => ({
    ...cell,
    partners: covers.filter((partner) => isCovered(cell, partner)).map(({ id }) => id),
  }))
  const covered = cells.filter(({ partners: by }) => by.length > 0).length
  return {
    cells,
    covered,
    coveredByOne: cells.filter(({ partners: by }) => by.length === 1).length,
    coveragePct: cells.length === 0 ? null : (100 * covered) / cells.length,
    gaps: cells.filter(({ partners: by }) => by.length === 0),
  }
}

/** Two spellings of one name in this key are the same region or segment. */
export function placeKey(name: string): string {
  return name.trim().toLowerCase()
}

/** A region or segment called so means every one. */
export const EVERYWHERE = 'all'

interface Cover {
  readonly id: string
  readonly roles: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly segments: ReadonlySet<string>
}

function coverOf({ id, roles, regions, segments }: CoveragePartner): Cover {
  return {
    id,
    roles: new Set(roles),
    regions: new Set(regions.map(placeKey)),
    segments: new Set(segments.map(placeKey)),
  }
}

function isCovered({ role, region, segment }: CoverageCell, partner: Cover): boolean {
  return (
    (role === null || partner.roles.has(role)) &&
    isNamed(region, partner.regions) &&
    isNamed(segment, partner.segments)
  )
}

function isNamed(name: string | null, among: ReadonlySet<string>): boolean {
  return name === null || among.has(EVERYWHERE) || among.has(placeKey(name))
}

function orNull<T>(list: readonly T[]): readonly (T | null)[] {
  return list.length === 0 ? [null] : list
}
