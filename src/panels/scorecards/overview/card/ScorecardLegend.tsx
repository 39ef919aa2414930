import { ArrowDownRight, ArrowRight, ArrowUpRight, Pencil } from 'lucide-react'
import type { RagLimits } from '#domain/scorecard/rag.ts'
import css from '#panels/scorecards/overview/card/Scorecard.module.css'
import { StatusMark } from '#ui/StatusMark.tsx'

/** What colours, signs and arrows mean, and how to type. */
export function ScorecardLegend({ limits: { greenAt, amberAt } }: { readonly limits: RagLimits }) {
  const [green, amber] = [`${Math.round(greenAt * 100)} %`, `${Math.round(amberAt * 100)} %`]
  return (
    <div className={css['legend']}>
      <ul className={css['signs']}>
        <li>
          <StatusMark status="good" /> {green} of target
        </li>
        <li>
          <StatusMark status="warn" /> {amber} or falling
        </li>
        <li>
          <StatusMark status="bad" /> under {amber}
        </li>
        <li>
          <span className={css['unknown']}>–</span> unknown
        </li>
        <li>
          <Pencil aria-hidden /> typed, not from deals
        </li>
        <li>
          <ArrowUpRight aria-hidden /> 5 % up <ArrowRight aria-hidden /> flat <ArrowDownRight aria-hidden /> 5
          % down
        </li>
      </ul>
      <p>
        Type a figure, arrows move, <kbd>N</kbd> adds a note, paste from a spreadsheet works
      </p>
    </div>
  )
}
