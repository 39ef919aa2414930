import type { Command } from '#commands/command.ts'
import type { QuarterKey } from '#commands/setScorecardFigures.ts'
import { readFigure } from '#domain/figures/readFigure.ts'
import { MAP_ID } from '#records/map.ts'
import { newProgrammeQuarter, programmeQuarterId, type QuarterFigure } from '#records/programmeQuarter.ts'

/** Sets a cost, total or retention figure of a quarter from what was typed; empty is not known. */
export function setProgrammeQuarter(
  { fiscalYear, quarter }: QuarterKey,
  field: QuarterFigure,
  text: string,
): Command {
  return (edit) => {
    const unit = field.endsWith('Minor') ? 'money' : 'count'
    const read = readFigure(text, unit, edit.find('map', MAP_ID)?.currency ?? 'USD')
    if ('fault' in read) return { refused: read.fault }
    const id = programmeQuarterId(fiscalYear, quarter)
    const known = edit.find('programmeQuarter', id)
    if (!known && read.value === null) return { label: LABEL }
    edit.put({ ...(known ?? newProgrammeQuarter({ fiscalYear, quarter })), [field]: read.value })
    return { label: LABEL }
  }
}

const LABEL = 'set a figure of the quarter'
