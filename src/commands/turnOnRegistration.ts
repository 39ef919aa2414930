import type { Command } from '#commands/command.ts'
import { currentProgramme } from '#domain/incentives/programmes.ts'

/** Common in the field, and little enough to be dropped again (rules.md §5). */
const UPLIFT_PCT = 5
const OPEN_DAYS = 90

/** Lets partners register deals in the current programme: some points more on a deal that was approved. */
export function turnOnRegistration(): Command {
  return (edit) => {
    const programme = currentProgramme(edit.records)
    if (!programme)
      return { refused: 'There is no current programme to register deals in. Start one under Incentives.' }
    if (programme.regUpliftPct !== null)
      return { refused: `${programme.name} already pays for registered deals.` }
    edit.update('programme', programme.id, {
      regUpliftPct: UPLIFT_PCT,
      regDays: programme.regDays ?? OPEN_DAYS,
    })
    return { label: `turn on deal registration in ${programme.name}` }
  }
}
