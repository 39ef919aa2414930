import { figureText } from '#domain/figures/figureText.ts'
import { STAGE_RULES, stageRule } from '#domain/lifecycle/stageRules.ts'
import type { StageOrEnd } from '#records/stageEntry.ts'

/** What a stage is called; `ended` is none, but a place to come to all the same. */
export function stageTitle(stage: StageOrEnd): string {
  return stage === 'ended' ? 'Ended' : stageRule(stage).title
}

export const STAGE_OPTIONS: readonly { readonly value: StageOrEnd; readonly label: string }[] = [
  ...STAGE_RULES.map(({ stage, title }) => ({ value: stage, label: title })),
  { value: 'ended', label: 'Ended' },
]

/** "203 days", or why that is not known. */
export function daysWords(days: number | null): string {
  if (days === null) return 'since when is not known'
  return figureText(days, 'days', '')
}
