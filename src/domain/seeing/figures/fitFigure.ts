import { fitReader } from '#domain/fit/fitReader.ts'
import type { Fit } from '#domain/ipp/fit.ts'
import { GROUP_NAMES, type IppGroup } from '#domain/ipp/table.ts'
import type { SeeingFigure } from '#domain/seeing/seeingField.ts'
import type { Records } from '#records/recordTable.ts'

/** The score (rules.md §3). Of who is too little rated to be ranked it is not known. */
export const fitScoreFigure: SeeingFigure = {
  id: 'fit',
  title: 'Fit score',
  unit: 'score',
  table: (records) => tableOf(records, ({ status, score }) => (status === 'thin' ? null : score)),
}

/** The score inside each of the four Cs, of whoever has a rating in it. */
export const fitGroupFigures: readonly SeeingFigure[] = (
  ['customer', 'capability', 'capacity', 'commitment'] as const
).map(fitGroupFigure)

function fitGroupFigure(group: IppGroup): SeeingFigure {
  return {
    id: `fit-${group}`,
    title: `Fit: ${GROUP_NAMES[group]}`,
    unit: 'score',
    table: (records) => tableOf(records, ({ byC }) => byC[group] ?? null),
  }
}

function tableOf(records: Records, read: (fit: Fit) => number | null): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  const reader = fitReader(records)
  if (!reader) return figures
  for (const participant of records.all('participant')) {
    const fit = reader.fitOf(participant)
    const figure = fit && read(fit)
    if (figure !== null) figures.set(participant.id, figure)
  }
  return figures
}
