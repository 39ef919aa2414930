import { figureText, shownNumber } from '#domain/figures/figureText.ts'
import type { Unit } from '#domain/figures/unit.ts'
import type { Rag, RagStatus } from '#domain/scorecard/rag.ts'

/** What a colour is called; it never stands alone. */
export const RAG_WORDS: Readonly<Record<RagStatus, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  grey: 'Not rated',
}

/** "Amber, falling": the colour with what made it, where that is not the target. */
export function ragWord({ status, reason }: Rag): string {
  if (reason === 'FALLING') return 'Amber, falling'
  return reason === 'NEW' ? 'Green, new' : RAG_WORDS[status]
}

export interface RagWords {
  readonly rag: Rag
  readonly unit: Unit
  readonly target: number | null
  readonly previous: number | null
  readonly currency: string
  /** "last quarter", or "Q2". */
  readonly before?: string
}

/** Why a figure has its colour, as a sentence or two: "The 40 % target is met, but it fell 27 % from last quarter (78 %)." */
export function ragText({
  rag,
  unit,
  target,
  previous,
  currency,
  before = 'last quarter',
}: RagWords): string {
  const shown = (value: number | null) => figureText(value, unit, currency)
  const moved = movedText(rag, shown(previous), before)
  switch (rag.reason) {
    case 'TARGET':
      return [`${attainedText(rag, shown(target))}.`, ...(moved === '' ? [] : [`It ${moved}.`])].join(' ')
    case 'FALLING':
      return `The ${shown(target)} target is met, but it ${moved}.`
    case 'PREVIOUS':
      return `No target is set. It ${moved}.`
    case 'NEW':
      return `No target is set. There was nothing in ${before}.`
    case 'ZERO_TARGET':
      return 'The target is nothing, so there is no share of it to reach.'
    case 'NO_VALUE':
      return 'Not known yet: type it, or enter the deals behind it.'
    case 'NO_REFERENCE':
      return `No target is set and ${before} is not known, so there is nothing to compare it with.`
  }
}

function attainedText({ status, attainmentPct }: Rag, target: string): string {
  if (attainmentPct === null || (status === 'green' && attainmentPct >= 100))
    return `The ${target} target is met`
  return `${shownNumber(attainmentPct)} % of the ${target} target`
}

function movedText({ changePct }: Rag, previous: string, before: string): string {
  if (changePct === null) return ''
  const size = shownNumber(Math.abs(changePct))
  if (size === '0') return `is as it was in ${before} (${previous})`
  return `${changePct > 0 ? 'rose' : 'fell'} ${size} % from ${before} (${previous})`
}
