import { type Command, counted } from '#commands/command.ts'
import { PARTNER_GONE, type QuarterKey, writeCard } from '#commands/setScorecardFigures.ts'
import type { RowWrite } from '#domain/scorecard/readBlock.ts'

/** Sets figures of several quarters as one step: what a file brings. Partners gone meanwhile are left out. */
export function importScorecards(
  cards: readonly { readonly quarter: QuarterKey; readonly writes: readonly RowWrite[] }[],
): Command {
  return (edit) => {
    const taken = cards.flatMap(({ quarter, writes }) =>
      writes
        .filter(({ participantId }) => edit.find('participant', participantId))
        .map((write) => ({ quarter, write })),
    )
    if (taken.length === 0)
      return { refused: cards.length === 0 ? 'The file brings no figure that is new.' : PARTNER_GONE }
    for (const { quarter, write } of taken) writeCard(edit, write.participantId, quarter, write.fields)
    return { label: `import ${counted(taken.length, 'scorecard')}` }
  }
}
