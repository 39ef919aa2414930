import { expect, test } from 'vitest'
import { coverageGrid, gridSegments } from '#domain/network/coverageGrid.ts'
import { coverageOf } from '#domain/network/coverageOf.ts'
import { coverageNeedId, type CoverageNeed } from '#records/coverageNeed.ts'
import { RecordTable } from '#records/recordTable.ts'
import { aCompany, aParticipant } from '../../support/builders.ts'

const need = (role: CoverageNeed['role'], region: string, required = true, segment = 'smb'): CoverageNeed => {
  const place = { role, region, segment }
  return { ...place, id: coverageNeedId(place), type: 'coverageNeed', required }
}
const records = new RecordTable([
  aCompany(),
  aParticipant('Datahaus', { regions: ['dach'], segments: ['SMB'], stage: 'activate' }),
  aParticipant('Hopeful', { kind: 'si', regions: ['DACH'], segments: ['all'], stage: 'identify' }),
  need('var', 'DACH'),
  need('var', 'Nordics', false),
  need('si', 'DACH'),
  need('si', 'Nordics'),
  need('msp', 'Nordics', true, 'enterprise'),
])
const coverage = coverageOf(records, { planned: false })

test('a grid has a row for each required role, with who covers each region and who would', () => {
  const { regions, rows } = coverageGrid(records, coverage, 'smb')
  expect(regions).toEqual(['DACH', 'Nordics'])
  expect(rows.map(({ role, covered, required }) => [role, covered, required])).toEqual([
    ['si', 0, 2],
    ['var', 1, 1],
  ])
  expect(rows[0]?.cells[0]).toMatchObject({ required: true, partners: [], candidates: ['Hopeful'] })
  expect(rows[1]?.cells.map(({ required, partners }) => [required, partners])).toEqual([
    [true, ['Datahaus']],
    [false, []],
  ])
})

test('segments come with the most required first; everything adds what the map names and the usual roles', () => {
  expect(gridSegments(records)).toEqual(['smb', 'enterprise'])
  expect(gridSegments(records, true)).toEqual(['smb', 'enterprise'])
  const { rows } = coverageGrid(records, coverage, 'enterprise', true)
  expect(rows.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['isv', 'si', 'var', 'msp', 'affiliate']),
  )
})

test('a place that is not required any more keeps its column while it is chosen', () => {
  const none = new RecordTable([need('var', 'Nordics', false)])
  expect(coverageGrid(none, null, 'smb', true).regions).toEqual(['Nordics'])
  expect(coverageGrid(none, null, 'smb')).toEqual({ regions: [], rows: [] })
})
