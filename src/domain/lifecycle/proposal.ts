import { addDays, dayText, daysBetween } from '#domain/calendar/days.ts'
import { shownNumber } from '#domain/figures/figureText.ts'
import type { LifecycleFacts, StageCheck } from '#domain/lifecycle/checks.ts'
import { FIRST_RESULT_DAYS, firstResult } from '#domain/lifecycle/dealChecks.ts'
import { redCheck, REVIEW_DAYS, REVIEW_OVERDUE_DAYS, silentCheck } from '#domain/lifecycle/growthChecks.ts'
import type { Standing } from '#domain/lifecycle/stageHistory.ts'
import { stageRule } from '#domain/lifecycle/stageRules.ts'
import type { Stage } from '#records/participant.ts'

/** Something that wants doing by a day; `level` alarm where it is late. */
export interface Due {
  readonly id: 'review' | 'first-result' | 'activate-too-long' | 'decide'
  readonly level: 'note' | 'warn' | 'alarm'
  /** The day it is or was due; null where none can be told. */
  readonly on: string | null
  readonly sentence: string
}

/** What the tool proposes for a partner; the person decides (rules.md §8). */
export interface Proposal {
  readonly entry: readonly StageCheck[]
  readonly exit: readonly StageCheck[]
  /** The stage it could move to, or null to stay. */
  readonly moveTo: Stage | null
  readonly why: string
  readonly due: readonly Due[]
}

/** Checks, what is due, and whether to move on, of a partner that stands in a stage. */
export function proposal(facts: LifecycleFacts, { stage, since }: Standing): Proposal {
  if (stage === null || stage === 'ended')
    return {
      entry: [],
      exit: [],
      moveTo: null,
      why: stage === null ? 'No stage is set.' : 'The partnership has ended.',
      due: [],
    }
  const rule = stageRule(stage)
  const [entry, exit] = [rule.entry.map((check) => check(facts)), rule.exit.map((check) => check(facts))]
  const due = dueOf(facts, stage, since)
  const review = toReview(facts, stage, due)
  if (review !== null) return { entry, exit, moveTo: 'review', why: review, due }
  const next = rule.next === null ? null : stageRule(rule.next)
  const arriving = next?.entry.map((check) => check(facts)) ?? []
  const open = [...exit, ...arriving].filter(({ state }) => state !== 'met')
  if (next === null || open.length > 0)
    return { entry, exit, moveTo: null, why: open[0]?.sentence ?? rule.purpose, due }
  const seen = [...exit, ...arriving].at(-1)?.sentence
  return { entry, exit, moveTo: next.stage, why: `Ready for ${next.title}: ${lowered(seen)}`, due }
}

/** What wants doing: first deal within 90 days, Activate no longer than 180, a review every quarter. */
export function dueOf(facts: LifecycleFacts, stage: Stage, since: string | null): readonly Due[] {
  return [
    firstResultDue(facts, stage),
    activateDue(facts, stage, since),
    decideDue(facts, stage),
    reviewDue(facts, stage),
  ].filter((due) => due !== null)
}

function firstResultDue(facts: LifecycleFacts, stage: Stage): Due | null {
  const { signedOn } = facts.participant
  if (stage !== 'activate' || signedOn === null || signedOn > facts.today || firstResult(facts) !== null)
    return null
  const on = addDays(signedOn, FIRST_RESULT_DAYS)
  const late = daysBetween(on, facts.today)
  return late > 0
    ? {
        id: 'first-result',
        level: 'warn',
        on,
        sentence: `First deal ${late} days late, it was due on ${dayText(on, true)}.`,
      }
    : {
        id: 'first-result',
        level: 'note',
        on,
        sentence: `First deal due by ${dayText(on, true)}, in ${-late} days.`,
      }
}

/** By the day it came to the stage; where that is not known, by the day of signing. */
function activateDue(facts: LifecycleFacts, stage: Stage, since: string | null): Due | null {
  const from = since ?? facts.participant.signedOn
  if (stage !== 'activate' || from === null) return null
  const days = daysBetween(from, facts.today)
  if (days <= ACTIVATE_DAYS) return null
  const hasResult = firstResult(facts) !== null
  const what = hasResult ? 'move it on or review it' : 'review it'
  return {
    id: 'activate-too-long',
    level: hasResult ? 'warn' : 'alarm',
    on: addDays(from, ACTIVATE_DAYS),
    sentence: `${shownNumber(days)} days in Activate, more than ${ACTIVATE_DAYS}: ${what}.`,
  }
}

function decideDue(facts: LifecycleFacts, stage: Stage): Due | null {
  if (stage !== 'review') return null
  const why = [redCheck(facts), silentCheck(facts)].filter(({ state }) => state === 'met')
  const said = why.map(({ sentence }) => lowered(sentence)).join(' ')
  return {
    id: 'decide',
    level: why.length > 0 ? 'alarm' : 'warn',
    on: null,
    sentence: `Decide now${said === '' ? '.' : `: ${said}`}`,
  }
}

/** From signing on; before there is nothing to review. */
function reviewDue(
  { lastReviewOn, participant: { signedOn }, today }: LifecycleFacts,
  stage: Stage,
): Due | null {
  const from = lastReviewOn ?? signedOn
  if (stage === 'identify' || from === null || from > today) return null
  const on = addDays(from, REVIEW_DAYS)
  const days = daysBetween(from, today)
  const last =
    lastReviewOn === null ? 'none since it signed' : `the last was on ${dayText(lastReviewOn, true)}`
  if (days > REVIEW_OVERDUE_DAYS)
    return {
      id: 'review',
      level: 'alarm',
      on,
      sentence: `Review overdue since ${dayText(on, true)}: ${last}.`,
    }
  if (days > REVIEW_DAYS)
    return { id: 'review', level: 'warn', on, sentence: `Review due since ${dayText(on, true)}: ${last}.` }
  return {
    id: 'review',
    level: 'note',
    on,
    sentence: `Next review ${dayText(on, true)}, in ${daysBetween(today, on)} days.`,
  }
}

/** Why it belongs into Review, or null. A review can follow any stage (rules.md §8). */
function toReview(facts: LifecycleFacts, stage: Stage, due: readonly Due[]): string | null {
  if (stage === 'review' || stage === 'identify') return null
  const late = due.find(({ id, level }) => id === 'activate-too-long' && level === 'alarm')
  if (late) return late.sentence
  return [redCheck(facts), silentCheck(facts)].find(({ state }) => state === 'met')?.sentence ?? null
}

const ACTIVATE_DAYS = 180

function lowered(sentence = ''): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}
