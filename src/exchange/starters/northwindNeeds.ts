import { acceptedFindingId } from '#records/acceptedFinding.ts'
import { type CoverageNeed, coverageNeedId } from '#records/coverageNeed.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import type { AnyRecord } from '#records/record.ts'

const DACH = 'DACH'
const UK = 'UK & Ireland'
const NORDICS = 'Nordics'
const BENELUX = 'Benelux'
const FRANCE = 'France'

/** Which partners Northwind wants where, and what it has looked at and left as it is. */
export function northwindNeeds(): readonly AnyRecord[] {
  return [
    ...needs('mid-market', [
      ['isv', [DACH, UK, NORDICS, BENELUX]],
      ['si', [DACH, UK, NORDICS]],
      ['var', [DACH, UK]],
      ['msp', [NORDICS, UK]],
      ['community', [DACH, UK]],
    ]),
    ...needs('agencies', [
      ['isv', [BENELUX, FRANCE]],
      ['affiliate', [DACH, BENELUX, FRANCE]],
      ['marketplace', [BENELUX, FRANCE]],
      ['agency', [BENELUX]],
    ]),
    {
      id: acceptedFindingId('overcomplicated-tiers'),
      type: 'acceptedFinding',
      findingId: 'overcomplicated-tiers',
      reason: 'Platinum and Gold merge in 2027',
      on: '2026-10-12',
    },
  ]
}

type Row = readonly [role: ParticipantKind, regions: readonly string[]]

function needs(segment: string, rows: readonly Row[]): readonly CoverageNeed[] {
  return rows.flatMap(([role, regions]) =>
    regions.map((region) => {
      const place = { role, region, segment }
      return { ...place, id: coverageNeedId(place), type: 'coverageNeed' as const, required: true }
    }),
  )
}
