import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'

export function OverviewView({ chosen }: { readonly chosen: ScorecardsChosen }) {
  return <p>{chosen.quarter.label}</p>
}
