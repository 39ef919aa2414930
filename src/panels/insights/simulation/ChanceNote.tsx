import { CircleCheck, Target } from 'lucide-react'
import css from '#panels/insights/simulation/Simulation.module.css'
import { shortAmount } from '#domain/money/shortAmount.ts'
import { chanceReading } from '#domain/simulation/chanceReading.ts'
import { reached } from '#domain/simulation/reached.ts'
import type { Simulation } from '#domain/simulation/monteCarlo.ts'
import { classNames } from '#ui/classNames.ts'

interface ChanceNoteProps {
  readonly simulation: Simulation
  readonly targetMinor: number | null
  readonly currency: string
}

/** "Unlikely as planned: about 1 run in 7 (15 %) reaches $2.00M." Without a target it says how to set one. */
export function ChanceNote({ simulation, targetMinor, currency }: ChanceNoteProps) {
  if (targetMinor === null) return <p className={css['soft']}>Set a target to read how likely it is.</p>
  const { sorted } = simulation.revenue
  const reaching = reached(sorted, targetMinor)
  const words = chanceReading(reaching, sorted.length, shortAmount(targetMinor, currency)) ?? ''
  const at = words.indexOf(':') + 1
  const isLikely = reaching >= 0.6 * sorted.length
  return (
    <p className={classNames(css['chance'], isLikely && css['good'])}>
      {isLikely ? <CircleCheck aria-hidden /> : <Target aria-hidden />}
      <span>
        <strong>{words.slice(0, at)}</strong>
        {words.slice(at)}
      </span>
    </p>
  )
}
