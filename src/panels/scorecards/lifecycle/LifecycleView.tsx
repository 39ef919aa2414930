import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'

export function LifecycleView({ chosen }: { readonly chosen: ScorecardsChosen }) {
  return <p>{chosen.quarter.label}</p>
}
