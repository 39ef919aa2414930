import { Dices } from 'lucide-react'
import { setScenarioField, type ScenarioField } from '#commands/setScenarioField.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { formatAmount, parseAmount } from '#domain/money/money.ts'
import { runCount } from '#domain/random/runCount.ts'
import { nextSeed } from '#domain/random/nextSeed.ts'
import { programmeMarginPct } from '#domain/simulation/simulationJob.ts'
import { readFigure } from '#panels/insights/readFigure.ts'
import css from '#panels/insights/simulation/Simulation.module.css'
import type { Scenario } from '#records/scenario.ts'
import { useDerived, useDispatch, useSave } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { TextField } from '#ui/TextField.tsx'

interface AssumptionFieldsProps {
  readonly scenario: Scenario
  readonly currency: string
}

/** What is assumed of the year and aimed at; kept with the scenario. */
export function AssumptionFields({ scenario, currency }: AssumptionFieldsProps) {
  const dispatch = useDispatch()
  const programme = useDerived(currentProgramme)
  const margin = programmeMarginPct(programme)
  const overhead = programme?.overheadMinor ?? null
  const figure = (field: FigureField, label: string, hint?: string) => (
    <FigureField scenario={scenario} field={field} label={label} hint={hint} />
  )
  const money = (field: MoneyField, label: string, placeholder = '– none') => (
    <AmountField
      scenario={scenario}
      field={field}
      label={label}
      currency={currency}
      placeholder={placeholder}
    />
  )
  return (
    <div className={css['body']}>
      <fieldset className={css['fieldset']}>
        <legend>Targets</legend>
        <div className={css['fields']}>
          {money('targetRevenueMinor', 'Revenue target')}
          {money('targetTakeMinor', 'Take target')}
          {figure('targetRoi', 'ROI target, to 1')}
        </div>
      </fieldset>
      <fieldset className={css['fieldset']}>
        <legend>The year</legend>
        <div className={css['fields']}>
          {figure('yearsAhead', 'Years ahead')}
          {figure('growthPct', 'Growth, % a year')}
          {figure('rampMonths', 'Ramp of plans, months')}
          {figure('marketLowPct', 'Market at worst, %')}
          {figure('marketHighPct', 'Market at best, %')}
        </div>
      </fieldset>
      <fieldset className={css['fieldset']}>
        <legend>Season: weight of each quarter, none is even</legend>
        <div className={css['seasons']}>
          {figure('seasonQ1', 'Q1')}
          {figure('seasonQ2', 'Q2')}
          {figure('seasonQ3', 'Q3')}
          {figure('seasonQ4', 'Q4')}
        </div>
      </fieldset>
      <fieldset className={css['fieldset']}>
        <legend>The programme</legend>
        <div className={css['fields']}>
          <FigureField
            scenario={scenario}
            field="grossMarginPct"
            label="Gross margin, %"
            placeholder={margin === null ? '– not known' : `${Math.round(10 * margin) / 10}, the programme’s`}
          />
          {money(
            'fixedCostMinor',
            'Fixed cost a year',
            overhead === null ? '– none' : `${formatAmount(overhead, currency)}, its overhead`,
          )}
        </div>
      </fieldset>
      <fieldset className={css['fieldset']}>
        <legend>Runs</legend>
        <div className={css['fields']}>
          {figure('runs', 'Runs, up to 20,000')}
          <div className={css['withButton']}>
            {figure('seed', 'Seed')}
            <IconButton
              label="Another seed"
              icon={<Dices />}
              onClick={() => dispatch(setScenarioField(scenario.id, 'seed', nextSeed(scenario.seed)))}
            />
          </div>
        </div>
        <p className={css['soft']}>The same seed gives the same answer on every machine.</p>
      </fieldset>
    </div>
  )
}

type Numbers<V> = { [F in ScenarioField]: Scenario[F] extends V ? F : never }[ScenarioField]
type FigureField = Exclude<Numbers<number | null>, 'order' | MoneyField>
type MoneyField = 'targetRevenueMinor' | 'targetTakeMinor' | 'fixedCostMinor'

const EMPTY_IS: Readonly<Partial<Record<FigureField, number>>> = {
  growthPct: 0,
  yearsAhead: 0,
  marketLowPct: 100,
  marketHighPct: 100,
  seasonQ1: 0,
  seasonQ2: 0,
  seasonQ3: 0,
  seasonQ4: 0,
  upliftPct: 0,
  runs: 2000,
  seed: 1,
}

interface FigureFieldProps {
  readonly scenario: Scenario
  readonly field: FigureField
  readonly label: string
  readonly hint?: string | undefined
  readonly placeholder?: string
}

/** One number of a scenario; emptied it is what it was at the beginning, or not known. */
export function FigureField({ scenario, field, label, hint, placeholder = '– none' }: FigureFieldProps) {
  const save = useSave()
  const value = scenario[field]
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={value === null ? '' : field === 'runs' ? runCount(value) : String(value)}
      placeholder={placeholder}
      hint={hint}
      onCommit={(text, leaving) => {
        const figure = text.trim() === '' ? { value: EMPTY_IS[field] ?? null } : readFigure(text)
        if ('fault' in figure) return save({ refused: figure.fault }, leaving)
        return save(setScenarioField(scenario.id, field, figure.value as never), leaving)
      }}
    />
  )
}

interface AmountFieldProps {
  readonly scenario: Scenario
  readonly field: MoneyField
  readonly label: string
  readonly currency: string
  readonly placeholder: string
}

function AmountField({ scenario, field, label, currency, placeholder }: AmountFieldProps) {
  const save = useSave()
  const minor = scenario[field]
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={minor === null ? '' : formatAmount(minor, currency)}
      placeholder={placeholder}
      onCommit={(text, leaving) => {
        const amount = text.trim() === '' ? { minor: null } : parseAmount(text, currency)
        if ('fault' in amount) return save({ refused: amount.fault }, leaving)
        return save(setScenarioField(scenario.id, field, amount.minor), leaving)
      }}
    />
  )
}
