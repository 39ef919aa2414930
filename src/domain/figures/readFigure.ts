import { isBlank, readNumber } from '#domain/figures/readNumber.ts'
import type { Unit } from '#domain/figures/unit.ts'
import { parseAmount } from '#domain/money/money.ts'

export type FigureRead = { readonly value: number | null } | { readonly fault: string }

/**
 * Reads a figure in a unit as people write it: "12", "12.5k", "$1.2M", "40 %", "–" for not known. Money comes in minor
 * units; a fault is a whole sentence.
 */
export function readFigure(text: string, unit: Unit, currency: string): FigureRead {
  if (isBlank(text)) return { value: null }
  if (unit === 'money') {
    const amount = parseAmount(text, currency)
    if (!('fault' in amount)) return { value: amount.minor }
    return {
      fault: /^\s*[-−–(]/u.test(text)
        ? `${quoted(text)} is below 0: a figure here is 0 or more.`
        : amount.fault,
    }
  }
  const value = readNumber(
    unit === 'ratio' ? text.replace(/\s*:\s*1\s*$/u, '') : text.replace(/\s*days?\s*$/iu, ''),
  )
  if (value === null) return { fault: `${quoted(text)} is not a number.` }
  const fault = rangeFault(value, unit, text)
  return fault === null ? { value } : { fault }
}

function rangeFault(value: number, unit: Unit, text: string): string | null {
  switch (unit) {
    case 'count':
      if (value < 0) return `${quoted(text)} is below 0: a count is 0 or more.`
      return Number.isSafeInteger(value) ? null : `${quoted(text)} is not a whole number, as a count is.`
    case 'percent':
      return value >= 0 && value <= 100
        ? null
        : `${quoted(text)} is off the scale: a share runs from 0 to 100 %.`
    case 'score':
      return value >= -100 && value <= 100
        ? null
        : `${quoted(text)} is off the scale: a score runs from −100 to 100.`
    case 'days':
    case 'ratio':
    case 'index':
      return value >= 0 ? null : `${quoted(text)} is below 0: a figure here is 0 or more.`
    case 'money':
    case 'points':
      return null
  }
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}
