import { coMarketing } from '#domain/playbooks/coMarketing.ts'
import { coSellLaunch } from '#domain/playbooks/coSellLaunch.ts'
import { enablementStack } from '#domain/playbooks/enablementStack.ts'
import { firstNinetyDays } from '#domain/playbooks/firstNinetyDays.ts'
import { newProgramme } from '#domain/playbooks/newProgramme.ts'
import type { Playbook } from '#domain/playbooks/playbook.ts'
import { portal } from '#domain/playbooks/portal.ts'
import { salesKit } from '#domain/playbooks/salesKit.ts'
import { strategySteps } from '#domain/playbooks/strategySteps.ts'
import { training } from '#domain/playbooks/training.ts'

/** Every playbook and checklist there is, in the order they are offered. */
export const PLAYBOOKS: readonly Playbook[] = [
  newProgramme,
  coSellLaunch,
  firstNinetyDays,
  coMarketing,
  salesKit,
  training,
  portal,
  enablementStack,
  strategySteps,
]

/** Phases whose tasks, on a partner, are its onboarding. */
export const ONBOARDING_PHASES: ReadonlySet<string> = new Set([
  '5 Onboard',
  'First 30 days: trained',
  'Training',
])

export function playbookOf(id: string): Playbook | undefined {
  return PLAYBOOKS.find((one) => one.id === id)
}
