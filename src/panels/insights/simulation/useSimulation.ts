import { useCallback, useEffect, useRef, useState } from 'react'
import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import type { SimulationAnswer } from '#domain/simulation/simulateSteps.ts'
import { simulationJob, type SimulationJob } from '#domain/simulation/simulationJob.ts'
import { startSimulation } from '#panels/insights/simulation/startSimulation.ts'
import type { Records } from '#records/recordTable.ts'
import { useIdleDerived, useSessionState } from '#store/hooks.ts'

export interface SimulationNow {
  readonly job: SimulationJob
  /** The last answer there is; while it is `busy` it belongs to an earlier state of the map. */
  readonly answer: SimulationAnswer | null
  readonly busy: boolean
  /** Of the runs done, 0 to 1. */
  readonly share: number
  /** Why there is no answer: a sentence. */
  readonly fault: string | null
  stop(): void
  again(): void
}

/** The simulation of the chosen scenario, run beside the page and again whenever something it is made from changes. */
export function useSimulation(rivalId: string | null = null): SimulationNow {
  const job = useSimulationJob(rivalId)
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<Pick<SimulationNow, 'answer' | 'busy' | 'share' | 'fault'>>(WAITING)
  const end = useRef<() => void>(() => undefined)
  useEffect(() => {
    setState(({ answer }) => ({ answer, busy: true, share: 0, fault: null }))
    const stop = startSimulation(job, (message) =>
      setState((now) =>
        message.is === 'running'
          ? { ...now, share: message.share }
          : message.is === 'done'
            ? { answer: message.answer, busy: false, share: 1, fault: null }
            : { answer: null, busy: false, share: 0, fault: message.fault },
      ),
    )
    end.current = stop
    return stop
  }, [job, turn])
  const stop = useCallback(() => {
    end.current()
    setState((now) => ({ ...now, busy: false, fault: STOPPED }))
  }, [])
  const again = useCallback(() => setTurn((last) => last + 1), [])
  return { job, ...state, stop, again }
}

/** The same object as long as no figure of it has changed: a card that is moved costs no new runs. */
function useSimulationJob(rivalId: string | null): SimulationJob {
  const scenarioId = useSessionState((state) => state.insights.scenarioId)
  const compute = useCallback(
    (records: Records) => simulationJob(records, chosenScenario(records, scenarioId), rivalId),
    [scenarioId, rivalId],
  )
  const job = useIdleDerived(compute)
  const kept = useRef({ job, text: JSON.stringify(job) })
  const text = kept.current.job === job ? kept.current.text : JSON.stringify(job)
  if (text !== kept.current.text) kept.current = { job, text }
  return kept.current.job
}

const STOPPED = 'Stopped before all runs were done.'
const WAITING = { answer: null, busy: true, share: 0, fault: null }
