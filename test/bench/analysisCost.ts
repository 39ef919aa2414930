import { analyse } from '#domain/network/analysis.ts'
import { networkOf } from '#domain/network/networkOf.ts'
import { monteCarlo } from '#domain/simulation/monteCarlo.ts'
import { RecordTable } from '#records/recordTable.ts'
import { makeMap } from './makeMap.ts'

const RUNS = 3

/** Median milliseconds that all analyses of a map of `count` participants take. */
export function analysisMs(count: number): number {
  const records = new RecordTable(makeMap(count).records)
  return medianMs(() => analyse(networkOf(records, { planned: false })))
}

/** Median milliseconds of 10,000 possible years over `count` uncertain payments. */
export function simulationMs(count: number): number {
  const flows = Array.from({ length: count }, (_, i) => {
    const likely = (5 + ((i * 7919) % 400)) * 100_000
    return { id: `flow:${i}`, lowMinor: likely / 2, likelyMinor: likely, highMinor: likely * 2 }
  })
  return medianMs(() => monteCarlo({ flows, draws: 10_000, seed: 1 }))
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}
