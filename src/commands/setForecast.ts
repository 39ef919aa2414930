import type { Command } from '#commands/command.ts'
import { type Forecast, forecastId } from '#records/forecast.ts'

export type ForecastField = 'expectedMinor' | 'probabilityPct'

/**
 * Says what a partner without history should bring a year (minor units), or how likely that is (0–100); `null` is not
 * known (rules.md §4). With neither known no record is kept.
 */
export function setForecast(participantId: string, field: ForecastField, value: number | null): Command {
  return (edit) => {
    const participant = edit.find('participant', participantId)
    if (!participant) return { refused: 'That partner is no longer on the map.' }
    const fault = value === null ? null : forecastFault(field, value)
    if (fault !== null) return { refused: fault }
    const id = forecastId(participantId)
    const blank: Forecast = { id, type: 'forecast', participantId, expectedMinor: null, probabilityPct: null }
    const forecast = { ...(edit.find('forecast', id) ?? blank), [field]: value }
    if (forecast.expectedMinor === null && forecast.probabilityPct === null) edit.remove(id)
    else edit.put(forecast)
    return { label: `change the forecast of ${participant.name}` }
  }
}

function forecastFault(field: ForecastField, value: number): string | null {
  if (field === 'expectedMinor')
    return Number.isSafeInteger(value) && value >= 0 ? null : 'Expected revenue is an amount of 0 or more.'
  return value >= 0 && value <= 100 ? null : 'A probability runs from 0 to 100 %.'
}
