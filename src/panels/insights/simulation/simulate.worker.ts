import { isRefusal } from '#domain/refusal.ts'
import { simulateSteps } from '#domain/simulation/simulateSteps.ts'
import type { SimulationJob } from '#domain/simulation/simulationJob.ts'
import type { FromSimulator } from '#panels/insights/simulation/simulateProtocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const tell = (message: FromSimulator) => scope.postMessage(message)

// It need not listen while it runs: whoever no longer wants the answer ends the worker.
scope.addEventListener('message', ({ data }: MessageEvent<SimulationJob>) => {
  const steps = simulateSteps(data)
  let step = steps.next()
  while (!step.done) {
    tell({ is: 'running', share: step.value })
    step = steps.next()
  }
  const end = step.value
  tell(isRefusal(end) ? { is: 'failed', fault: end.fault } : { is: 'done', answer: end })
})
