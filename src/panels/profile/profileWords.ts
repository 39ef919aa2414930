/** How the fixed values of the fields are called on the screen. */
import type { FlowStatus } from '#records/flow.ts'
import { STAGES, type Stage } from '#records/participant.ts'

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  identify: 'Identify',
  activate: 'Activate',
  scale: 'Scale',
  expand: 'Expand',
  review: 'Review',
}

const STATUS_WORDS: Readonly<Record<FlowStatus, string>> = {
  active: 'Active',
  planned: 'Planned',
  ended: 'Ended',
}

export const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }))

export const MONTH_OPTIONS = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1),
  label: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)),
}))

export function stageWord(stage: Stage): string {
  return STAGE_WORDS[stage]
}

export function statusWord(status: FlowStatus): string {
  return STATUS_WORDS[status]
}
