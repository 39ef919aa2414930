import { ArrowDownRight, ArrowRight, ArrowUpRight, Sparkle } from 'lucide-react'
import type { TrendDirection } from '#domain/scorecard/trend.ts'

export const TREND_WORDS: Readonly<Record<TrendDirection, string>> = {
  up: 'up',
  flat: 'flat',
  down: 'down',
  new: 'new',
  none: '',
}

export const TREND_ICONS = { up: ArrowUpRight, flat: ArrowRight, down: ArrowDownRight, new: Sparkle } as const

/** An arrow for where a figure goes; nothing where there is nothing to compare. */
export function TrendArrow({ direction }: { readonly direction: TrendDirection }) {
  if (direction === 'none') return null
  const Icon = TREND_ICONS[direction]
  return <Icon role="img" aria-hidden={false} aria-label={TREND_WORDS[direction]} />
}
