import { settle } from '#commands/agreeRating.ts'
import { counted, type Command } from '#commands/command.ts'
import { roomSpreads, type RoomCell } from '#domain/fit/roomSpreads.ts'
import { isNear } from '#domain/fit/spread.ts'

/** A gap that needs no talk: two people one point apart. */
export const NEAR_GAP = 1

/** Takes the median wherever the room lies within a point and has not settled yet, as one step. */
export function agreeAll(evaluationId: string): Command {
  return (edit, context) => {
    const evaluation = edit.find('evaluation', evaluationId)
    const near = evaluation ? nearCells(roomSpreads(edit.records, evaluation)) : []
    const cells = near.map(({ partner, criterion, spread }) => ({
      participantId: partner.id,
      criterionId: criterion.id,
      value: spread.suggested,
    }))
    if (evaluation && !evaluation.closed && cells.length === 0)
      return { refused: `Nothing is left with a gap of at most ${NEAR_GAP}.` }
    const refusal = settle(edit, context, evaluationId, cells)
    return refusal ?? { label: `agree on ${counted(cells.length, 'cell')} with a gap of at most ${NEAR_GAP}` }
  }
}

/** The open cells that `agreeAll` settles. */
export function nearCells(cells: readonly RoomCell[]): readonly RoomCell[] {
  return cells.filter(({ agreed, spread }) => !agreed && isNear(spread, NEAR_GAP))
}
