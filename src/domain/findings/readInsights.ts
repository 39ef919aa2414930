import type { Finding } from '#domain/findings/finding.ts'
import { foldedFindings, type FindingRow, type FindingSection } from '#domain/findings/foldedFindings.ts'
import { insightSteps } from '#domain/findings/insights.ts'
import { knownFromRecords } from '#domain/findings/knownFromRecords.ts'
import { openFindings, type SortedFindings } from '#domain/findings/openFindings.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Broker } from '#domain/network/brokers.ts'
import { candidateFor, placedCandidates } from '#domain/network/candidateFor.ts'
import type { Coverage, CoverageCell } from '#domain/network/coverage.ts'
import { coverageOf } from '#domain/network/coverageOf.ts'
import { firstGaps, type GapWorth } from '#domain/network/firstGaps.ts'
import { toBe } from '#domain/scenarios/toBe.ts'
import type { Records } from '#records/recordTable.ts'

/** Which map is read: as it is (`null`), or as a scenario would have it. */
export interface InsightQuestion {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly scenarioId: string | null
}

/** What the place Insights shows, as plain data that can cross from a worker. */
export interface InsightReading {
  /** What is open, folded; each row with the first of its findings only, and how many there are. */
  readonly sections: readonly ReadSection[]
  readonly accepted: SortedFindings['accepted']
  /** Of what is open. */
  readonly alarms: number
  readonly toWatch: number
  readonly coverage: Coverage
  /** The same once the candidates of today are won. */
  readonly withCandidates: Coverage
  /** The gaps to close first, of those nobody is looked at for yet. */
  readonly firstGaps: readonly GapWorth[]
  /** Who could stand on the map for the gaps, the first of them only. */
  readonly ghosts: readonly Ghost[]
  readonly brokers: readonly Broker[]
  readonly partners: number
  readonly segments: number
}

/** A candidate nobody has accepted yet, where it would stand. */
export interface Ghost extends CoverageCell {
  readonly name: string
  /** The middle of its card, map units. */
  readonly x: number
  readonly y: number
}

export interface ReadSection extends FindingSection {
  readonly rows: readonly ReadRow[]
}

export interface ReadRow extends FindingRow {
  /** How many findings it stands for; `items` are the first of them. */
  readonly count: number
}

/** Nobody reads more of one kind, and ten thousand findings would hold up the page that is handed them. */
const MOST_ITEMS = 50

/** More ghosts would hide the map, more gaps than the first would not be begun with. */
const MOST_GHOSTS = 12
const FIRST = 3

/** Reads a map for Insights in steps; each yields the share done, 0 to 1. */
export function* readInsights(
  records: Records,
  { asOf, scenarioId }: InsightQuestion,
): Generator<number, InsightReading, void> {
  const read = mapInQuestion(records, scenarioId)
  const planned = scenarioId !== null
  const given = { asOf, planned, ...knownFromRecords(read, asOf) }
  yield 0
  const { findings, coverage, brokers } = yield* insightSteps(read, given)
  const withCandidates = planned ? coverage : coverageOf(read, { planned: true })
  const gaps = firstGaps(read, withCandidates, MOST_GHOSTS)
  const participants = [...read.all('participant')]
  return {
    ...listed(openFindings(read, findings)),
    coverage,
    withCandidates,
    firstGaps: gaps.slice(0, FIRST),
    ghosts: ghostsOf(
      records,
      gaps.map(({ cell }) => cell),
    ),
    brokers,
    partners: participants.filter(({ kind }) => isPartnerKind(kind)).length,
    segments: participants.filter(({ kind }) => kind === 'customer-segment').length,
  }
}

function listed({ open, accepted }: SortedFindings) {
  const alarms = open.filter(isAlarm).length
  const sections = foldedFindings(open).map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      items: row.items.slice(0, MOST_ITEMS),
      count: row.items.length,
    })),
  }))
  return { sections, accepted, alarms, toWatch: open.length - alarms }
}

function ghostsOf(records: Records, cells: readonly CoverageCell[]): readonly Ghost[] {
  const candidates = cells.map((cell, at) => candidateFor(cell, `ghost:${at}`))
  return placedCandidates(records, candidates).map(({ name, x, y }, at) => ({
    role: cells[at]?.role ?? null,
    region: cells[at]?.region ?? null,
    segment: cells[at]?.segment ?? null,
    name,
    x,
    y,
  }))
}

function isAlarm({ severity }: Finding): boolean {
  return severity === 'alarm'
}

/** The map as it is, or as the scenario would have it; a scenario that is gone changes nothing but lets plans join. */
export function mapInQuestion(records: Records, scenarioId: string | null): Records {
  return scenarioId === null ? records : toBe(records, scenarioId)
}
