import type { SeeingFigure } from '#domain/seeing/seeingField.ts'

/** How many flows start or end at the participant. */
export const flowsFigure: SeeingFigure = {
  id: 'flows',
  title: 'Number of flows',
  unit: 'count',
  table(records) {
    const figures = new Map<string, number>()
    for (const { id } of records.all('participant')) figures.set(id, records.flowCountAt(id))
    return figures
  },
}
