import { isRefusal } from '#domain/refusal.ts'
import { simulateSteps } from '#domain/simulation/simulateSteps.ts'
import type { SimulationJob } from '#domain/simulation/simulationJob.ts'
import type { FromSimulator } from '#panels/insights/simulation/simulateProtocol.ts'

/** Runs a simulation in a worker, or where there are none on the page in short turns; gives back how to stop it. */
export function startSimulation(job: SimulationJob, listen: (message: FromSimulator) => void): () => void {
  if (typeof Worker !== 'function') return simulateOnPage(job, listen)
  const worker = new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromSimulator>) => {
    if (data.is !== 'running') worker.terminate()
    listen(data)
  })
  worker.addEventListener('error', () =>
    listen({ is: 'failed', fault: 'The simulation broke off. Change something to run it again.' }),
  )
  worker.postMessage(job)
  return () => worker.terminate()
}

function simulateOnPage(job: SimulationJob, listen: (message: FromSimulator) => void): () => void {
  const steps = simulateSteps(job)
  let timer = setTimeout(turn)
  function turn(): void {
    const step = steps.next()
    if (!step.done) {
      listen({ is: 'running', share: step.value })
      timer = setTimeout(turn)
      return
    }
    const end = step.value
    listen(isRefusal(end) ? { is: 'failed', fault: end.fault } : { is: 'done', answer: end })
  }
  return () => clearTimeout(timer)
}
