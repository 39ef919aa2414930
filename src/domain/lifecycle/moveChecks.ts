import type { LifecycleFacts, StageCheck } from '#domain/lifecycle/checks.ts'
import type { Standing } from '#domain/lifecycle/stageHistory.ts'
import { stageRule } from '#domain/lifecycle/stageRules.ts'
import type { Stage } from '#records/participant.ts'

/** What speaks for and against a move; the person decides all the same. */
export interface MoveChecks {
  /** Of the stage that is left; none where it does not go on to the stage that follows. */
  readonly leaving: readonly StageCheck[]
  readonly entering: readonly StageCheck[]
  /** One of `entering` is enough. */
  readonly anyOf: boolean
  /** Everything that is asked for is met. */
  readonly allMet: boolean
}

/** The exit of the stage a partner stands in, and the entry of the one it is to come to (rules.md §8). */
export function moveChecks(facts: LifecycleFacts, { stage }: Standing, to: Stage): MoveChecks {
  const from = stage === null || stage === 'ended' ? null : stageRule(stage)
  const { entry, entryAny } = stageRule(to)
  const leaving = from?.next === to ? from.exit.map((check) => check(facts)) : []
  const entering = entry.map((check) => check(facts))
  return { leaving, entering, anyOf: entryAny, allMet: areMet(leaving) && areMet(entering, entryAny) }
}

/** "2 of 4 checks met"; null where there is nothing to check. */
export function checkSummary(checks: readonly StageCheck[]): string | null {
  if (checks.length === 0) return null
  const met = checks.filter(({ state }) => state === 'met').length
  return `${met} of ${checks.length} ${checks.length === 1 ? 'check' : 'checks'} met`
}

function areMet(checks: readonly StageCheck[], anyOf = false): boolean {
  const met = checks.filter(({ state }) => state === 'met').length
  return anyOf ? met > 0 || checks.length === 0 : met === checks.length
}
