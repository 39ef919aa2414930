import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { EVERYWHERE, placeKey, type Coverage, type CoverageCell } from '#domain/network/coverage.ts'
import { COVERAGE_PRESETS, regionsOnMap, segmentsOnMap } from '#domain/network/coveragePresets.ts'
import { coverageNeedId } from '#records/coverageNeed.ts'
import type { Participant } from '#records/participant.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'
import type { Records } from '#records/recordTable.ts'

/** One place of the grid. */
export interface GridCell extends CoverageCell {
  readonly role: ParticipantKind
  /** `null`: nobody was ever asked for there. */
  readonly required: boolean | null
  /** Ids of the partners that cover it. */
  readonly partners: readonly string[]
  /** Ids of those at the stage Identify that would. */
  readonly candidates: readonly string[]
}

export interface GridRow {
  readonly role: ParticipantKind
  readonly required: number
  readonly covered: number
  /** In the order of the columns. */
  readonly cells: readonly GridCell[]
}

/** Roles by regions for one segment; `null` stands for a dimension that is not asked for. */
export interface CoverageGrid {
  readonly regions: readonly (string | null)[]
  readonly rows: readonly GridRow[]
}

/** The segments that something is required for; with `everything` also the others on the map. */
export function gridSegments(records: Records, everything = false): readonly (string | null)[] {
  const asked = Array.from(records.all('coverageNeed')).filter(({ required }) => required || everything)
  return eachOnce([
    ...mostFirst(asked.map(({ segment }) => segment)),
    ...(everything ? segmentsOnMap(records) : []),
  ])
}

/**
 * The grid of one segment, with the partners of `coverage` in it. `everything` adds the roles and regions that could be
 * asked for: those on the map and the usual ones.
 */
export function coverageGrid(
  records: Records,
  coverage: Coverage | null,
  segment: string | null,
  everything = false,
): CoverageGrid {
  const needs = [...records.all('coverageNeed')].filter((need) => isSame(need.segment, segment))
  const regions = eachOnce([
    ...mostFirst(needs.filter(({ required }) => required || everything).map(({ region }) => region)),
    ...(everything ? regionsOnMap(records) : []),
  ])
  const askedRoles = new Set([...needs.map(({ role }) => role), ...(everything ? usualRoles(records) : [])])
  const partners = new Map(coverage?.cells.map((cell) => [idOf(cell), cell.partners]))
  const candidates = [...records.all('participant')].filter(
    ({ kind, stage }) => stage === 'identify' && isPartnerKind(kind),
  )
  const cellAt = (role: ParticipantKind, region: string | null): GridCell => {
    const id = coverageNeedId({ role, region, segment })
    return {
      role,
      region,
      segment,
      required: records.find('coverageNeed', id)?.required ?? null,
      partners: partners.get(id) ?? [],
      candidates: candidates
        .filter((one) => wouldCover(one, { role, region, segment }))
        .map(({ id: who }) => who),
    }
  }
  const rows = PARTICIPANT_KINDS.filter((kind) => askedRoles.has(kind)).map((role) => {
    const cells = regions.map((region) => cellAt(role, region))
    const required = cells.filter((cell) => cell.required === true)
    return {
      role,
      cells,
      required: required.length,
      covered: required.filter(({ partners: by }) => by.length > 0).length,
    }
  })
  return { regions, rows: everything ? rows : rows.filter(({ required }) => required > 0) }
}

function usualRoles(records: Records): readonly ParticipantKind[] {
  const played = Array.from(records.all('participant')).flatMap(({ kind, furtherKinds }) => [
    kind,
    ...furtherKinds,
  ])
  const usual = COVERAGE_PRESETS.flatMap(({ roles }) => roles ?? [])
  return [...played.filter(isPartnerKind), ...usual]
}

function wouldCover({ kind, furtherKinds, regions, segments }: Participant, cell: CoverageCell): boolean {
  const names = (given: readonly string[], name: string | null) =>
    name === null || given.some((one) => placeKey(one) === EVERYWHERE || isSame(one, name))
  const plays = cell.role === null || kind === cell.role || furtherKinds.includes(cell.role)
  return plays && names(regions, cell.region) && names(segments, cell.segment)
}

function idOf({ role, region, segment }: CoverageCell): string {
  return coverageNeedId({ role: role ?? 'other', region, segment })
}

function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : placeKey(a) === placeKey(b)
}

/** Those asked for most often first, equals by name: records come in no order that means something. */
function mostFirst(names: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string | null, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([name]) => name)
}

function eachOnce(names: readonly (string | null)[]): readonly (string | null)[] {
  return names.filter((name, at) => names.findIndex((other) => isSame(name, other)) === at)
}
