import { inSentence } from '#domain/figures/inSentence.ts'
import { figureTitle, figureWords, isOnScale, scaleFigures, SCORE_MOST } from '#domain/seeing/figureScale.ts'
import { seeingFigure } from '#domain/seeing/seeingFields.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'

export const CARD_SCALES = { unknown: 0.8, least: 0.9, most: 1.6 } as const
/** Cards come in sizes this far apart, so that a small change of a figure does not restyle a card. */
const STEP = 0.05

export interface SizeScale {
  readonly title: string
  /** The largest figure in words, or the end of the scale of a score; "–" where none is known. */
  readonly most: string
  /** Factor of the usual card, 0.8–1.6. The company keeps its size. */
  scaleOf(participant: Participant): number
}

/** `null` where all cards have the same size. Area grows with the figure, so that twice as much looks like twice as much. */
export function sizeScale(records: Records, sizeBy: string): SizeScale | null {
  const figure = seeingFigure(sizeBy)
  if (!figure) return null
  const table = figure.table(records)
  const largest = () => scaleFigures(records, figure, table).reduce((a, b) => Math.max(a, b), 0)
  const most = isOnScale(figure) ? SCORE_MOST : largest()
  return {
    title: inSentence(figureTitle(figure)),
    most: most === 0 ? '–' : figureWords(records, figure)(most),
    scaleOf({ id, kind }) {
      if (kind === 'company') return 1
      const value = table.get(id)
      return value === undefined ? CARD_SCALES.unknown : cardScale(most === 0 ? 0 : value / most)
    },
  }
}

function cardScale(share: number): number {
  const { least, most } = CARD_SCALES
  const scale = Math.sqrt(least ** 2 + Math.min(1, share) * (most ** 2 - least ** 2))
  // Through whole twentieths, because 0.05 has no exact double.
  return Math.round(scale / STEP) / (1 / STEP)
}
