import { RotateCcw } from 'lucide-react'
import css from '#panels/insights/simulation/Simulation.module.css'
import type { SimulationNow } from '#panels/insights/simulation/useSimulation.ts'
import { Button } from '#ui/Button.tsx'
import { Progress } from '#ui/Progress.tsx'

/** How far the runs are, with a way to stop; or why there is no answer, with a way to run again. */
export function RunState({ now }: { readonly now: SimulationNow }) {
  // What is over in the blink of an eye would only flicker.
  if (now.busy && (now.answer === null || now.share > 0))
    return <Progress label="Simulating" value={now.share} onCancel={now.stop} />
  if (now.fault === null) return null
  return (
    <p className={css['fault']} role="status">
      {now.fault}{' '}
      <Button size="s" icon={<RotateCcw />} onClick={now.again}>
        Run again
      </Button>
    </p>
  )
}
