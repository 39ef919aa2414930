import { SCENARIO_GONE } from '#commands/addScenario.ts'
import type { Command } from '#commands/command.ts'
import { nameGiven } from '#commands/textFault.ts'
import { builtInScenario } from '#domain/scenarios/builtInScenario.ts'
import { recordFault } from '#records/record.ts'
import type { Scenario } from '#records/scenario.ts'

export type ScenarioField = Exclude<keyof Scenario, 'id' | 'type'>

/** Sets the name, an assumption or a target of a scenario; the first one set makes the record of a built-in scenario. */
export function setScenarioField<F extends ScenarioField>(id: string, field: F, value: Scenario[F]): Command {
  return (edit) => {
    const scenario = edit.find('scenario', id) ?? builtInScenario(id)
    if (!scenario) return { refused: SCENARIO_GONE }
    if (field === 'name') {
      if (builtInScenario(id)) return { refused: 'This scenario keeps its name.' }
      const given = nameGiven('A scenario’s name', String(value))
      if ('fault' in given) return { refused: given.fault }
      edit.update('scenario', id, { name: given.name })
      return { label: `rename the scenario ${scenario.name}` }
    }
    const next: Scenario = { ...scenario, [field]: value }
    if (recordFault(next)) return { refused: FAULTS[field] ?? 'That is more than this field takes.' }
    edit.put(next)
    return { label: `change the scenario ${scenario.name}` }
  }
}

const AMOUNT = 'An amount is never negative.'
const PERCENT = 'A percentage runs from 0 to 100.'

const FAULTS: Readonly<Partial<Record<ScenarioField, string>>> = {
  seed: 'A seed is a whole number from 0 to 4,294,967,295.',
  runs: 'A simulation has 1 to 20,000 runs.',
  yearsAhead: 'A scenario looks 0 to 20 whole years ahead.',
  rampMonths: 'What is planned begins to pay off after 0 to 120 months.',
  upliftPct: 'More volume is 0 to 1,000 percent.',
  growthPct: 'Growth runs from −100 % to 1,000 % a year.',
  marketLowPct: 'The market at its worst is 0 to 100 % of what is likely.',
  marketHighPct: 'The market at its best is 100 to 1,000 % of what is likely.',
  grossMarginPct: PERCENT,
  fixedCostMinor: AMOUNT,
  targetRevenueMinor: AMOUNT,
  targetTakeMinor: AMOUNT,
  targetRoi: 'A target for the return is never negative.',
  seasonQ1: 'The weight of a quarter is never negative.',
  seasonQ2: 'The weight of a quarter is never negative.',
  seasonQ3: 'The weight of a quarter is never negative.',
  seasonQ4: 'The weight of a quarter is never negative.',
}
