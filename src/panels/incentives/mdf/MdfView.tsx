import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** Requests for market development funds. */
export function MdfView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <p>{chosen.programme.name}</p>
}
