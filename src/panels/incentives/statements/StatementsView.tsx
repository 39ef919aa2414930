import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** What each partner is paid, line by line. */
export function StatementsView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <p>{chosen.programme.name}</p>
}
