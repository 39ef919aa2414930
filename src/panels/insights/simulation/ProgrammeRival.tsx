import css from '#panels/insights/simulation/Simulation.module.css'
import { currentProgramme, programmesOf } from '#domain/incentives/programmes.ts'
import { shortAmount } from '#domain/money/shortAmount.ts'
import { comparisonReading } from '#domain/simulation/comparisonReading.ts'
import type { Comparison } from '#domain/simulation/compareProgrammes.ts'
import type { Spread } from '#domain/simulation/percentile.ts'
import { FigureField } from '#panels/insights/simulation/AssumptionFields.tsx'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'
import { SelectField } from '#ui/SelectField.tsx'

interface ProgrammeRivalProps {
  readonly scenario: Scenario
  readonly currency: string
  readonly comparison: Comparison | null
}

/** Another programme on the same draws: what differs between the two is the programme and not the luck. */
export function ProgrammeRival({ scenario, currency, comparison }: ProgrammeRivalProps) {
  const session = useSession()
  const compareId = useSessionState((state) => state.incentives.compareId)
  const { others } = useDerived(programmesNow)
  const rival = others.find(({ id }) => id === compareId)
  if (others.length === 0)
    return (
      <p className={css['soft']}>
        Make a second programme under Incentives to see here, on the same draws, what it would change.
      </p>
    )
  return (
    <>
      <div className={css['fields']}>
        <SelectField
          label="Compare with"
          value={rival?.id ?? ''}
          options={[
            { value: '', label: 'Nothing' },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => session.lookAt('incentives', { compareId: id === '' ? null : id })}
        />
        {rival && (
          <FigureField scenario={scenario} field="upliftPct" label="More volume, %" hint="An assumption" />
        )}
      </div>
      {rival && comparison && (
        <>
          <p className={css['said']}>{comparisonReading(comparison, rival.name)}</p>
          <p className={css['soft']}>
            {scenario.upliftPct === 0
              ? 'Nobody is assumed to sell more because of it.'
              : `Assumed: partners sell ${scenario.upliftPct} % more under ${rival.name}.`}
          </p>
          <Differences comparison={comparison} currency={currency} name={rival.name} />
        </>
      )}
    </>
  )
}

interface DifferencesProps {
  readonly comparison: Comparison
  readonly currency: string
  readonly name: string
}

function Differences({ comparison: { take, cost, net }, currency, name }: DifferencesProps) {
  const rows: readonly (readonly [string, Spread | null])[] = [
    ['Partners take', take],
    ['It costs us', cost],
    ['We keep', net],
  ]
  const more = (minor: number) => `${minor > 0 ? '+' : ''}${shortAmount(minor, currency)}`
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">What {name} changes, run by run</caption>
      <thead>
        <tr>
          <th scope="col">Under {name}</th>
          <th scope="col">P10</th>
          <th scope="col">P50</th>
          <th scope="col">P90</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, spread]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {spread ? (
              <>
                <td>{more(spread.p10)}</td>
                <td className={css['likely']}>{more(spread.p50)}</td>
                <td>{more(spread.p90)}</td>
              </>
            ) : (
              <td colSpan={3}>– not known without a gross margin</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function programmesNow(records: Records) {
  const current = currentProgramme(records)
  return { others: programmesOf(records).filter(({ id }) => id !== current?.id) }
}
