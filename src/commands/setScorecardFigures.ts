import { counted, type Command, type Edit } from '#commands/command.ts'
import type { RowWrite } from '#domain/scorecard/readBlock.ts'
import { sameRecord } from '#records/diff.ts'
import { newScorecard, type Scorecard, scorecardId } from '#records/scorecard.ts'

/** A quarter by its numbers. */
export type QuarterKey = Pick<Scorecard, 'fiscalYear' | 'quarter'>

/** Sets typed figures of a quarter as one step: a cell, a filled range, a paste. Partners gone meanwhile are left out. */
export function setScorecardFigures(quarter: QuarterKey, writes: readonly RowWrite[]): Command {
  return (edit) => {
    const there = writes.filter(({ participantId }) => edit.find('participant', participantId))
    const [first] = there
    if (!first) return { refused: writes.length === 0 ? 'There is nothing to set here.' : PARTNER_GONE }
    for (const { participantId, fields } of there) writeCard(edit, participantId, quarter, fields)
    const name = edit.find('participant', first.participantId)?.name ?? ''
    return {
      label:
        there.length === 1 ? `set figures of ${name}` : `set figures of ${counted(there.length, 'partner')}`,
    }
  }
}

/** Writes fields of a row; a row with nothing left in it needs no record. */
export function writeCard(
  edit: Edit,
  participantId: string,
  quarter: QuarterKey,
  fields: Partial<Scorecard>,
): void {
  const id = scorecardId(participantId, quarter.fiscalYear, quarter.quarter)
  const { fiscalYear, quarter: number } = quarter
  const card = edit.find('scorecard', id) ?? newScorecard({ participantId, fiscalYear, quarter: number })
  const next = { ...card, ...fields }
  if (isEmpty(next)) edit.remove(id)
  else edit.put(next)
}

export const PARTNER_GONE = 'That partner is no longer on the map.'

function isEmpty(card: Scorecard): boolean {
  const { participantId, fiscalYear, quarter } = card
  return sameRecord(card, newScorecard({ participantId, fiscalYear, quarter }))
}
