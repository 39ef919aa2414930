import { isRefusal } from '#domain/refusal.ts'
import { type Robustness, robustnessSteps } from '#domain/ipp/robustness.ts'
import type { FromDrawer, ToDrawer } from '#panels/fit/robustness/drawProtocol.ts'

type Steps = ReturnType<typeof robustnessSteps>

interface Job {
  readonly order: number
  readonly steps: Steps
}

/**
 * Draws weightings for any number of readings, one job each, and listens between turns of `stepsPerTurn` steps (some
 * 5 ms each): so a job can be stopped or replaced while it runs.
 */
export function createDrawer(
  post: (message: FromDrawer) => void,
  stepsPerTurn: number,
): (message: ToDrawer) => void {
  const jobs = new Map<string, Job>()
  let turning = false

  function turn(): void {
    const [first] = jobs
    turning = first !== undefined
    if (!first) return
    const [reading, { order, steps }] = first
    const { share, end } = advance(steps, stepsPerTurn)
    if (end) {
      jobs.delete(reading)
      post({ is: 'drawn', reading, order, shares: isRefusal(end) ? null : end.shares })
    } else post({ is: 'drawing', reading, order, share })
    setTimeout(turn)
  }

  return (message) => {
    jobs.delete(message.reading)
    if (message.is === 'stop') return
    jobs.set(message.reading, { order: message.order, steps: robustnessSteps(message.input) })
    if (!turning) {
      turning = true
      setTimeout(turn)
    }
  }
}

type End = Robustness | Exclude<ReturnType<Steps['next']>['value'], number>

function advance(steps: Steps, most: number): { readonly share: number; readonly end: End | null } {
  let share = 0
  for (let taken = 0; taken < most; taken++) {
    const step = steps.next()
    if (step.done) return { share: 1, end: step.value }
    share = step.value
  }
  return { share, end: null }
}
