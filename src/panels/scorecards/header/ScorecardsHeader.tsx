import { ChevronDown, Map as MapIcon } from 'lucide-react'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { OVERALL_LOOK } from '#domain/seeing/quarterLook.ts'
import css from '#panels/scorecards/header/ScorecardsHeader.module.css'
import { QuarterChoice } from '#panels/scorecards/header/QuarterChoice.tsx'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import type { Comparison, ScorecardsView } from '#store/placeLooks.ts'
import { Button } from '#ui/Button.tsx'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'
import { Segmented, type Segment } from '#ui/Segmented.tsx'

const VIEWS: readonly Segment<ScorecardsView>[] = [
  { value: 'overview', label: 'Overview' },
  { value: 'lifecycle', label: 'Lifecycle' },
  { value: 'playbooks', label: 'Playbooks' },
  { value: 'sheets', label: 'Review sheets' },
]

/** What of the scorecards is looked at, for which quarter, and what it is compared with. */
export function ScorecardsHeader({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const session = useSession()
  const view = useSessionState((state) => state.scorecards.view)
  return (
    <header className={css['header']}>
      <h2 className={css['title']}>Scorecards</h2>
      <Segmented
        label="View of the scorecards"
        value={view}
        segments={VIEWS}
        onChange={(next) => session.lookAt('scorecards', { view: next })}
      />
      <div className={css['pills']}>
        <QuarterChoice chosen={chosen} />
        <CompareMenu chosen={chosen} />
        <Button
          className={css['pill']}
          icon={<MapIcon />}
          onClick={() => {
            const key = quarterKey(chosen.quarter)
            session.see({ colourBy: `${OVERALL_LOOK}@${key}`, sizeBy: `scorecard-revenue@${key}` })
            session.visit('map')
          }}
        >
          Show on map
        </Button>
      </div>
    </header>
  )
}

/** Against which quarter changes are told; colours always look at the one directly before. */
function CompareMenu({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const session = useSession()
  const { quarter, comparedWith, compare } = chosen
  const sameYear = quarter.fiscalYear === comparedWith.fiscalYear
  const options: readonly { value: Comparison; label: string }[] = [
    { value: 'quarter', label: 'The quarter before' },
    { value: 'year', label: 'The same quarter a year earlier' },
  ]
  return (
    <PickMenu
      label="Compared with"
      trigger={
        <Button className={css['pill']}>
          Compared with {sameYear ? `Q${comparedWith.quarter}` : comparedWith.label}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <PickOne
        options={options}
        value={compare}
        onPick={(next) => session.lookAt('scorecards', { compare: next === 'year' ? 'year' : 'quarter' })}
      />
    </PickMenu>
  )
}
