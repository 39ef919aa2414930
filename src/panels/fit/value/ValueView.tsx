import type { FitChosen } from '#panels/fit/useFitChoice.ts'

export function ValueView({ chosen }: { readonly chosen: FitChosen }) {
  return <p>{chosen.profile.name}</p>
}
