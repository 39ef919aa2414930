import { changeOf, reachesPct } from '#domain/figures/changeOf.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

export const RAG_STATUSES = ['green', 'amber', 'red', 'grey'] as const
/** Grey is "not rated". */
export type RagStatus = (typeof RAG_STATUSES)[number]

/** Why a figure has its colour: against its target, the quarter before, or why there is nothing to hold it against. */
export type RagReason =
  | 'TARGET'
  | 'FALLING'
  | 'PREVIOUS'
  | 'NEW'
  | 'ZERO_TARGET'
  | 'NO_VALUE'
  | 'NO_REFERENCE'

/** Shares of the target, 0 < amberAt ≤ greenAt. */
export interface RagLimits {
  readonly greenAt: number
  readonly amberAt: number
}

export const RAG_LIMITS: RagLimits = { greenAt: 0.9, amberAt: 0.7 }

export interface RagInput extends Partial<RagLimits> {
  readonly actual: number | null
  readonly target?: number | null
  readonly previous?: number | null
  readonly higherIsBetter?: boolean
}

export interface Rag {
  readonly status: RagStatus
  readonly reason: RagReason
  /** Actual of target, or target of actual where lower is better. */
  readonly attainmentPct: number | null
  /** Against the quarter before. */
  readonly changePct: number | null
}

/** The colour of a figure and why (rules.md §6); E_NEGATIVE_TARGET, E_RANGE for limits, E_NUMBER. */
export function checkedRag(input: RagInput): Rag | Refusal {
  return checkInput(input) ?? rag(input)
}

/** As `checkedRag`, for an input that is sound. */
export function rag(input: RagInput): Rag {
  const { actual, target = null, previous = null, higherIsBetter = true } = input
  if (actual === null) return { ...GREY, reason: 'NO_VALUE' }
  const changePct = changeOf(actual, previous)
  if (target === null) return againstPrevious(actual, previous, changePct, higherIsBetter)
  if (target === 0)
    return { ...GREY, changePct, reason: 'ZERO_TARGET', status: atZero(actual, higherIsBetter) }
  return againstTarget(actual, target, changePct, { ...input, higherIsBetter })
}

const GREY = { status: 'grey', attainmentPct: null, changePct: null } as const

const WORSENED_PCT = 25

/** A target of nothing is met by anything; where lower is better, only by nothing. */
function atZero(actual: number, higherIsBetter: boolean): RagStatus {
  if (higherIsBetter) return actual > 0 ? 'green' : 'grey'
  return actual > 0 ? 'red' : 'green'
}

function againstTarget(actual: number, target: number, changePct: number | null, input: RagInput): Rag {
  const { greenAt = RAG_LIMITS.greenAt, amberAt = RAG_LIMITS.amberAt, higherIsBetter } = input
  // Where lower is better, nothing at all divides by zero and is the best there can be.
  if (higherIsBetter === false && actual <= 0)
    return { status: 'green', reason: 'TARGET', attainmentPct: null, changePct }
  const attainmentPct = (higherIsBetter === false ? target / actual : actual / target) * 100
  const worsePct = (changePct ?? 0) * (higherIsBetter === false ? 1 : -1)
  if (!reachesPct(attainmentPct, greenAt * 100)) {
    const status = reachesPct(attainmentPct, amberAt * 100) ? 'amber' : 'red'
    return { status, reason: 'TARGET', attainmentPct, changePct }
  }
  return reachesPct(worsePct, WORSENED_PCT)
    ? { status: 'amber', reason: 'FALLING', attainmentPct, changePct }
    : { status: 'green', reason: 'TARGET', attainmentPct, changePct }
}

function againstPrevious(
  actual: number,
  previous: number | null,
  changePct: number | null,
  higherIsBetter: boolean,
): Rag {
  if (changePct === null)
    return previous === 0 && actual > 0 && higherIsBetter
      ? { ...GREY, status: 'green', reason: 'NEW' }
      : { ...GREY, reason: 'NO_REFERENCE' }
  const betterPct = higherIsBetter ? changePct : -changePct
  const reached = reachesPct(betterPct, -20) ? 'amber' : 'red'
  return {
    status: reachesPct(betterPct, -5) ? 'green' : reached,
    reason: 'PREVIOUS',
    attainmentPct: null,
    changePct,
  }
}

/** Why the limits cannot stand, or null: both between 0 and 1 or above, amber not above green. */
export function ragLimitsFault({ greenAt, amberAt }: RagLimits): Refusal | null {
  if (!Number.isFinite(greenAt)) return refuse('E_NUMBER', 'greenAt', 'The limit of green is a number.')
  if (!Number.isFinite(amberAt)) return refuse('E_NUMBER', 'amberAt', 'The limit of amber is a number.')
  if (amberAt > 0 && amberAt <= greenAt) return null
  return refuse('E_RANGE', 'amberAt', 'Amber begins above 0 and not above the limit of green.')
}

function checkInput(input: RagInput): Refusal | null {
  for (const key of ['actual', 'target', 'previous'] as const) {
    const value = input[key]
    if (value !== null && value !== undefined && !Number.isFinite(value))
      return refuse('E_NUMBER', key, 'A figure is a number, or unknown.')
  }
  if ((input.target ?? 0) < 0) return refuse('E_NEGATIVE_TARGET', 'target', 'A target is never negative.')
  const { greenAt = RAG_LIMITS.greenAt, amberAt = RAG_LIMITS.amberAt } = input
  return ragLimitsFault({ greenAt, amberAt })
}
