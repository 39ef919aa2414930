import { useCallback } from 'react'
import { chosenScenario } from '#domain/scenarios/chosenScenario.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'
import type { Scenario } from '#records/scenario.ts'
import { useDerived, useRecord, useSessionState, useToday } from '#store/hooks.ts'

export interface ScenarioNow {
  readonly scenario: Scenario
  readonly currency: string
  /** The calendar year that is looked at. */
  readonly year: number
}

/** The scenario that is looked at, with its assumptions. */
export function useScenario(): ScenarioNow {
  const id = useSessionState((state) => state.insights.scenarioId)
  const scenario = useDerived(useCallback((records: Records) => chosenScenario(records, id), [id]))
  const currency = useRecord('map', MAP_ID)?.currency ?? 'USD'
  const year = Number(useToday().slice(0, 4)) + scenario.yearsAhead
  return { scenario, currency, year }
}
