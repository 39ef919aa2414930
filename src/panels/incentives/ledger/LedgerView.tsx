import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** What everybody gives and gets in a year. */
export function LedgerView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <p>{chosen.programme.name}</p>
}
