import type { SimulationAnswer } from '#domain/simulation/simulateSteps.ts'

/** What the page hears of a simulation; it is asked for by posting its `SimulationJob`, and stopped by ending the worker. */
export type FromSimulator =
  /** `share` of the runs done, 0 to 1. */
  | { readonly is: 'running'; readonly share: number }
  | { readonly is: 'done'; readonly answer: SimulationAnswer }
  /** Why there is no answer, in a sentence. */
  | { readonly is: 'failed'; readonly fault: string }
