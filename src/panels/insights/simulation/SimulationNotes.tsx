import css from '#panels/insights/simulation/Simulation.module.css'
import type { SimulationJob } from '#domain/simulation/simulationJob.ts'

/** What the runs leave out, counted and said. */
export function SimulationNotes({ job }: { readonly job: SimulationJob }) {
  const { input, unknown, plan } = job
  const fixed = input.flows.filter(({ lowMinor, highMinor }) => lowMinor === highMinor).length
  const notes = [
    unknown.length > 0 &&
      `${counted(unknown.length, 'payment')} without an amount ${unknown.length === 1 ? 'is' : 'are'} in no run.`,
    plan.unknown.length > 0 &&
      `${counted(plan.unknown.length, 'reward')} to partners without an amount ${plan.unknown.length === 1 ? 'costs' : 'cost'} nothing here.`,
    fixed > 0 &&
      `${counted(fixed, 'payment')} without a range ${fixed === 1 ? 'is' : 'are'} the same in every run.`,
  ].filter((note) => note !== false)
  if (notes.length === 0) return null
  return <p className={css['soft']}>{notes.join(' ')}</p>
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
