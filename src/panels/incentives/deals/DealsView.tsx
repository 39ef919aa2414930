import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** The deals of all partners. */
export function DealsView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <p>{chosen.programme.name}</p>
}
