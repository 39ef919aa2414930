import { pctText } from '#domain/incentives/pctText.ts'
import { readCell } from '#domain/incentives/readCell.ts'
import type { RebateBracket } from '#domain/incentives/terms.ts'
import { compactAmount, formatAmount, parseAmount } from '#domain/money/money.ts'

/** "2 % over $500k | 3 % over $1M": the steps of a rebate in one cell, lowest first. */
export function bracketText(brackets: readonly RebateBracket[], currency: string): string {
  return brackets
    .map(({ fromMinor, pct }) => `${pctText(pct)} over ${threshold(fromMinor, currency)}`)
    .join(' | ')
}

/** Reads what `bracketText` writes, "from" for "over" and "/" or ";" for "|"; or says what is wrong with it. */
export function readBrackets(
  text: string,
  currency: string,
): { readonly brackets: readonly RebateBracket[] } | { readonly fault: string } {
  if (/^\s*[-–—]?\s*$/.test(text)) return { brackets: [] }
  const brackets: RebateBracket[] = []
  for (const part of text.split(/[|;/\n]/).map((one) => one.trim())) {
    const step = readStep(part, currency)
    if ('fault' in step) return step
    const last = brackets.at(-1)
    if (last && step.fromMinor <= last.fromMinor)
      return {
        fault: `Volume rebate: ${formatAmount(step.fromMinor, currency)} stands after ${formatAmount(last.fromMinor, currency)}; each threshold is higher than the one before.`,
      }
    brackets.push(step)
  }
  return { brackets }
}

function readStep(part: string, currency: string): RebateBracket | { readonly fault: string } {
  const [, rate, from] = /^(.+?) ?(?:over|from|above|ab|>=?) ?(.+)$/i.exec(part) ?? []
  if (rate === undefined || from === undefined)
    return { fault: `Volume rebate: write “2 % over $500k | 3 % over $1M”, not “${part.slice(0, 40)}”.` }
  const pct = readCell(rate, { title: 'Rate of the rebate', unit: 'pct' }, currency)
  if ('fault' in pct) return pct
  const fromMinor = readCell(from, { title: 'Threshold of the rebate', unit: 'money' }, currency)
  if ('fault' in fromMinor) return fromMinor
  return { fromMinor: Number(fromMinor.value), pct: Number(pct.value) }
}

/** Short where the short form is the whole truth. */
function threshold(minor: number, currency: string): string {
  const short = compactAmount(minor, currency)
  const read = parseAmount(short, currency)
  return 'minor' in read && read.minor === minor ? short : formatAmount(minor, currency)
}
