import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'
import { useCallback } from 'react'
import { formatAmount } from '#domain/money/money.ts'
import { recordsIn } from '#domain/scenarios/chosenScenario.ts'
import { sideBySide, type FigurePair } from '#domain/scenarios/sideBySide.ts'
import css from '#panels/insights/scenarios/Scenarios.module.css'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'
import { useIdleDerived } from '#store/hooks.ts'

interface FigureTableProps {
  readonly scenario: Scenario
  readonly currency: string
}

/** The figures of the map as it is and as it would be, side by side. */
export function FigureTable({ scenario, currency }: FigureTableProps) {
  const { id } = scenario
  const pairs = useIdleDerived(
    useCallback((records: Records) => sideBySide(records, recordsIn(records, { id })), [id]),
  )
  return (
    <table className={css['figures']}>
      <caption className="visually-hidden">Figures side by side</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">As-is</th>
          <th scope="col">{scenario.name}</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.id}>
            <th scope="row">{pair.label}</th>
            <td>{figureText(pair.asIs, pair.unit, currency)}</td>
            <td className={css['likely']}>{figureText(pair.toBe, pair.unit, currency)}</td>
            <td>
              <Change pair={pair} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Change({
  pair: { asIs, toBe, unit },
  currency,
}: {
  readonly pair: FigurePair
  readonly currency: string
}) {
  if (asIs === null || toBe === null) return '–'
  const more = toBe - asIs
  if (figureText(asIs, unit, currency) === figureText(toBe, unit, currency))
    return (
      <span className={css['same']}>
        <ArrowRight aria-hidden /> same
      </span>
    )
  const words =
    unit === 'percent' ? `${Math.round(Math.abs(more))} points` : figureText(Math.abs(more), unit, currency)
  return (
    <span className={css['delta']}>
      {more > 0 ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
      <span className="visually-hidden">{more > 0 ? 'up by' : 'down by'} </span>
      {words}
    </span>
  )
}

function figureText(value: number | null, unit: FigurePair['unit'], currency: string): string {
  if (value === null) return '–'
  if (unit === 'minor') return formatAmount(value, currency)
  return unit === 'percent' ? `${Math.round(value)} %` : String(value)
}
