import type { ProgrammeReading, TierReading } from '#domain/incentives/programmeReading.ts'
import { tierCellText } from '#domain/incentives/tierCell.ts'
import type { TierRowId } from '#domain/incentives/tierRows.ts'
import type { GridCell } from '#ui/grid/grid.ts'

const NEEDS = ['Any of these', 'All of these']

/** What a cell of the tier table shows: its own text, else what holds for all tiers, and what the other programme has. */
export function tierGridCell(
  reading: ProgrammeReading,
  compared: ProgrammeReading | null,
  tier: TierReading,
  row: TierRowId,
  hasNote: boolean,
): GridCell {
  const { own, inherited } = tierCellText(reading, tier, row)
  const other = compared?.tiers.find((one) => one.tier.id === tier.tier.id)
  const otherText = compared && other ? shownText(tierCellText(compared, other, row)) : null
  const now = own === '' ? inherited : own
  const isOther = compared !== null && otherText !== null && otherText !== now
  const shown = isOther ? `${now || '–'} → ${otherText || '–'}` : now
  const inWords = isOther ? `${now || 'empty'}, ${otherText || 'empty'} in ${compared.programme.name}` : now
  const nothingAsked = row === 'needs' && tier.requirements.length === 0
  return {
    text: own,
    shown,
    said: saidText(
      own === '' && inherited !== '' && !nothingAsked ? `${inWords}, taken over` : inWords,
      hasNote,
    ),
    tone: isOther || own !== '' ? 'field' : 'quiet',
    align: 'start',
    hasNote,
    ...(row === 'needs' && { options: NEEDS }),
    ...(nothingAsked && { readOnly: 'This tier asks for nothing yet: fill in a requirement above.' }),
  }
}

function shownText({ own, inherited }: { readonly own: string; readonly inherited: string }): string {
  return own === '' ? inherited : own
}

function saidText(shown: string, hasNote: boolean): string {
  const said = shown === '' ? 'empty' : shown
  return hasNote ? `${said}, with a remark` : said
}
