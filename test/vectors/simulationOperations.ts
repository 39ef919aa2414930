import { monteCarlo } from '#domain/simulation/monteCarlo.ts'
import { percentile } from '#domain/simulation/percentile.ts'
import type { FlowModel, SimulationInput } from '#domain/simulation/simulatedFlow.ts'
import { tornado } from '#domain/simulation/tornado.ts'
import { triangular } from '#domain/simulation/triangular.ts'

export const SIMULATION_OPERATIONS: Readonly<Record<string, (input: unknown) => unknown>> = {
  triangular: (input) => triangular(input as Parameters<typeof triangular>[0]),
  percentile(input) {
    const { data, p } = input as { data: readonly number[]; p: readonly number[] }
    const sorted = Float64Array.from(data).toSorted()
    return { values: p.map((at) => percentile(sorted, at)) }
  },
  monteCarlo: (input) => monteCarlo(input as SimulationInput),
  tornado: (input) => tornado(input as FlowModel),
}
