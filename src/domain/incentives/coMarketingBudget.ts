import { checkAmount } from '#domain/money/checkAmount.ts'
import { divided, exact, type Exact, minus, plus, rounded, times, toNumber } from '#domain/money/exact.ts'
import { type Refusal, refuse } from '#domain/refusal.ts'

/** Each factor is given, or comes from its score. */
export interface CoMarketingInput {
  readonly tierBudgetMinor: number
  /** 0.5 to 2. */
  readonly pipelinePotential?: number | undefined
  /** Lead quality, 0 to 100. */
  readonly leadQuality?: number | undefined
  /** 0.8 to 1.5. */
  readonly strategicValue?: number | undefined
  /** Brand alignment, 1 to 5. */
  readonly brandAlignment?: number | undefined
}

export interface CoMarketingBudget {
  readonly pipelinePotential: number
  readonly strategicValue: number
  readonly budgetMinor: number
}

/** Tier budget × pipeline potential × strategic value: 0.4 to 3 times the tier budget (rules.md §5). */
export function coMarketingBudget(input: CoMarketingInput): CoMarketingBudget | Refusal {
  const refusal =
    checkAmount(input.tierBudgetMinor, 'tierBudgetMinor', 'The tier budget') ??
    checkFactor(input.pipelinePotential, 0.5, 2, 'pipelinePotential') ??
    checkFactor(input.strategicValue, 0.8, 1.5, 'strategicValue') ??
    checkFactor(input.leadQuality, 0, 100, 'leadQuality') ??
    checkFactor(input.brandAlignment, 1, 5, 'brandAlignment')
  if (refusal) return refusal
  const potential = factorOf(input.pipelinePotential, input.leadQuality, POTENTIAL)
  const strategic = factorOf(input.strategicValue, input.brandAlignment, STRATEGIC)
  if (!potential)
    return refuse('E_NUMBER', 'pipelinePotential', 'Give the pipeline potential or the lead quality.')
  if (!strategic)
    return refuse('E_NUMBER', 'strategicValue', 'Give the strategic value or the brand alignment.')
  return {
    pipelinePotential: toNumber(potential),
    strategicValue: toNumber(strategic),
    budgetMinor: rounded(times(exact(input.tierBudgetMinor), times(potential, strategic))),
  }
}

const POTENTIAL = { least: 0.5, span: 1.5, from: 0, to: 100 }
const STRATEGIC = { least: 0.8, span: 0.7, from: 1, to: 5 }

function factorOf(
  given: number | undefined,
  score: number | undefined,
  { least, span, from, to }: typeof POTENTIAL,
): Exact | null {
  if (given !== undefined) return exact(given)
  if (score === undefined) return null
  const share = divided(minus(exact(score), exact(from)), exact(to - from))
  return plus(exact(least), times(exact(span), share))
}

function checkFactor(value: number | undefined, from: number, to: number, path: string): Refusal | null {
  if (value === undefined) return null
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse('E_NUMBER', path, 'That is no number.')
  return value < from || value > to
    ? refuse('E_RANGE', path, `This runs from ${from} to ${to}; ${value} is outside.`)
    : null
}
