import { isPartnerKind } from '#domain/kinds/kinds.ts'
import { EVERYWHERE, placeKey, requiredCells, type CoverageCell } from '#domain/network/coverage.ts'
import { PARTICIPANT_KINDS, type ParticipantKind } from '#records/participantKind.ts'
import type { Records } from '#records/recordTable.ts'

/** A first answer to "what is required", to be corrected cell by cell. */
export interface CoveragePreset {
  readonly id: CoveragePresetId
  readonly title: string
  /** `null`: the roles that partners on the map play. */
  readonly roles: readonly ParticipantKind[] | null
}

export type CoveragePresetId = 'sell-and-implement' | 'build-and-tell' | 'all-round' | 'as-on-map'

export const COVERAGE_PRESETS: readonly CoveragePreset[] = [
  { id: 'sell-and-implement', title: 'Sell and implement', roles: ['var', 'msp', 'si'] },
  {
    id: 'build-and-tell',
    title: 'Build and tell',
    roles: ['isv', 'tech-integration', 'affiliate', 'community'],
  },
  { id: 'all-round', title: 'All-round', roles: ['isv', 'si', 'var', 'msp', 'affiliate', 'community'] },
  { id: 'as-on-map', title: 'The roles on this map', roles: null },
]

/** The places of a preset: its roles in every region and segment that the map names. */
export function presetCells(records: Records, { roles }: CoveragePreset): readonly CoverageCell[] {
  const onMap = roles ?? rolesOnMap(records)
  return onMap.length === 0
    ? []
    : requiredCells({ roles: onMap, regions: regionsOnMap(records), segments: segmentsOnMap(records) })
}

/** Regions named on the map, each once, in the order met. */
export function regionsOnMap(records: Records): readonly string[] {
  return namesOnce(Array.from(records.all('participant')).flatMap(({ regions }) => regions))
}

/** Segments on the map: those that are participants, and those that participants name. */
export function segmentsOnMap(records: Records): readonly string[] {
  const participants = [...records.all('participant')]
  const drawn = participants.filter(({ kind }) => kind === 'customer-segment').map(({ name }) => name)
  return namesOnce([...drawn, ...participants.flatMap(({ segments }) => segments)])
}

function rolesOnMap(records: Records): readonly ParticipantKind[] {
  const played = new Set(
    Array.from(records.all('participant')).flatMap((one) => [one.kind, ...one.furtherKinds]),
  )
  return PARTICIPANT_KINDS.filter((kind) => isPartnerKind(kind) && played.has(kind))
}

function namesOnce(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(placeKey(name))) byKey.set(placeKey(name), name)
  byKey.delete(EVERYWHERE)
  return [...byKey.values()]
}
