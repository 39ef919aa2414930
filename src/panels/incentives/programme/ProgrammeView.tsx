import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** The builder: what each tier asks for and pays, and what holds for all of them. */
export function ProgrammeView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <p>{chosen.programme.name}</p>
}
