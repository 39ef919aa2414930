import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'

/** The programme beside another one on the same deals. */
export function WhatIf({ chosen }: { readonly chosen: ProgrammeChosen }) {
  return <aside aria-label="What if">{chosen.compared?.name}</aside>
}
