import { ChevronDown } from 'lucide-react'
import { useCallback } from 'react'
import { type QuarterNumber, quarterAt } from '#domain/calendar/quarter.ts'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { fiscalYears } from '#domain/scorecard/fiscalYears.ts'
import { scorecardBook } from '#domain/scorecard/scorecardBook.ts'
import css from '#panels/scorecards/header/ScorecardsHeader.module.css'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession } from '#store/hooks.ts'
import { PickMenu, PickOne } from '#ui/PickMenu.tsx'
import { StopSlider, type Stop } from '#ui/StopSlider.tsx'

const QUARTERS: readonly QuarterNumber[] = [1, 2, 3, 4]

/** The fiscal year, and a slider over its quarters. */
export function QuarterChoice({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const session = useSession()
  const { quarter, fiscalStartMonth, today } = chosen
  const years = useDerived(
    useCallback((records: Records) => fiscalYears(records, scorecardBook(records), today), [today]),
  )
  const choose = (key: string) => session.lookAt('scorecards', { quarter: key })
  const stops = QUARTERS.map((number) => stopOf(quarter.fiscalYear, number, fiscalStartMonth, today))
  return (
    <div className={css['quarters']}>
      <PickMenu
        label="Fiscal year"
        trigger={
          <button type="button" className={css['year']} aria-label={`Fiscal year ${quarter.fiscalYear}`}>
            FY{quarter.fiscalYear}
            <ChevronDown aria-hidden />
          </button>
        }
      >
        <PickOne
          options={years.map((year) => ({ value: String(year), label: `FY${year}` }))}
          value={String(quarter.fiscalYear)}
          onPick={(year) => choose(quarterKey({ ...quarter, fiscalYear: Number(year) }))}
        />
      </PickMenu>
      <StopSlider
        className={css['slider']}
        label="Quarter"
        value={quarterKey(quarter)}
        stops={stops}
        onChange={choose}
      />
    </div>
  )
}

function stopOf(year: number, number: QuarterNumber, fiscalStartMonth: number, today: string): Stop {
  const { start, end, label } = quarterAt(year, number, fiscalStartMonth)
  const state = start > today ? 'ahead' : end > today ? 'open' : ''
  return {
    value: quarterKey({ fiscalYear: year, quarter: number }),
    label: `Q${number}${state === '' ? '' : ` ${state}`}`,
    said: `${label}${state === '' ? '' : `, ${state}`}`,
    open: state !== '',
  }
}
