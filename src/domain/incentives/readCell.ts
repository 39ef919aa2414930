import { parseAmount } from '#domain/money/money.ts'
import { TEXT_LIMITS } from '#records/fields.ts'

/** What a cell of a programme holds, and how its text is read. */
export interface CellSpec {
  readonly title: string
  readonly unit:
    | 'money'
    | 'pct'
    | 'points'
    | 'count'
    | 'number'
    | 'line'
    | 'note'
    | 'choice'
    | 'flag'
    | 'list'
  /** An empty cell is `null`, or no text: the part is switched off or not known. */
  readonly optional?: boolean
  readonly choices?: readonly string[]
}

export type CellValue = string | number | boolean | null | readonly string[]

/**
 * The value of a cell as a person types or pastes it: "$10,000", "12,5 %", "+5 points", "90 days", "any of these"; or
 * a sentence that names the cell by its title and says what it takes. An empty cell, "–" and "-" are nothing.
 */
export function readCell(
  text: string,
  spec: CellSpec,
  currency: string,
): { readonly value: CellValue } | { readonly fault: string } {
  const isText = spec.unit === 'line' || spec.unit === 'note'
  // A figure that was copied from here has a space before its sign that does not break.
  const given = isText ? text.trim() : text.replaceAll(/[^\S\n]/gu, ' ').trim()
  if (given === '' || (!isText && /^[-–—]$/.test(given)))
    return spec.optional ? { value: isText ? '' : null } : { fault: `${spec.title} cannot be left empty.` }
  return READERS[spec.unit](given, spec, currency)
}

type Read = { readonly value: CellValue } | { readonly fault: string }
type Reader = (text: string, spec: CellSpec, currency: string) => Read

const READERS: Readonly<Record<CellSpec['unit'], Reader>> = {
  money(text, { title }, currency) {
    if (/^[-−–(]/.test(text)) return { fault: `${title} is never negative.` }
    const amount = parseAmount(text, currency)
    return 'minor' in amount ? { value: amount.minor } : { fault: `${title}: ${amount.fault}` }
  },
  pct: (text, { title }) => percentage(text, title, 'a percentage such as 12.5'),
  points: (text, { title }) => percentage(text, title, 'a number of points such as 5'),
  count: (text, { title }) => {
    const count = /^(\d{1,7})(?: \p{L}+)*$/u.exec(text.replaceAll(/[,’']/g, ''))?.[1]
    return count === undefined
      ? { fault: `${title}: “${shown(text)}” is not a whole number.` }
      : { value: Number(count) }
  },
  number: (text, { title }) => {
    const figure = decimal(text.replace(/ ?(?:: ?1|x|times)$/i, ''))
    return figure === null || figure > 1000
      ? { fault: `${title}: “${shown(text)}” is not a number from 0 to 1000.` }
      : { value: figure }
  },
  line: (text, { title }) => words(text.replaceAll(/\s+/gu, ' '), title, 'line'),
  note: (text, { title }) => words(text, title, 'note'),
  choice(text, { title, choices = [] }) {
    const choice = chosen(text, choices)
    return choice === undefined
      ? { fault: `${title}: choose ${choices.join(', ')}; “${shown(text)}” is none of them.` }
      : { value: choice }
  },
  flag(text, { title }) {
    if (/^(?:yes|y|true|1|x|✓)$/i.test(text)) return { value: true }
    return /^(?:no|n|false|0)$/i.test(text)
      ? { value: false }
      : { fault: `${title}: write yes or no, not “${shown(text)}”.` }
  },
  list(text, { title, choices }) {
    const parts = [...new Set(text.split(/[,;\n]/).map((part) => part.trim()))].filter((part) => part !== '')
    const named = choices ? parts.map((part) => chosen(part, choices)) : parts
    const stray = parts.find((_, place) => named[place] === undefined)
    if (stray !== undefined)
      return { fault: `${title}: choose from ${choices?.join(', ')}; “${shown(stray)}” is none of them.` }
    const long = parts.find((part) => part.length > TEXT_LIMITS.line)
    return long === undefined
      ? { value: named.filter((part) => part !== undefined) }
      : { fault: `${title}: “${shown(long)}…” is too long.` }
  },
}

function percentage(text: string, title: string, wanted: string): Read {
  const pct = decimal(text.replace(/^\+ ?/, '').replace(/ ?(?:%|percent|points?|pts?\.?)$/i, ''))
  if (pct === null) return { fault: `${title}: “${shown(text)}” is not ${wanted}.` }
  return pct > 100 ? { fault: `${title} runs from 0 to 100 %; ${pct} is outside.` } : { value: pct }
}

/** A number from 0 up with at most four decimals, point or comma. */
function decimal(text: string): number | null {
  return /^\d{1,6}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

function chosen(text: string, choices: readonly string[]): string | undefined {
  const [first = ''] = text.toLowerCase().split(' ')
  return choices.find((choice) => choice === text.toLowerCase()) ?? choices.find((choice) => choice === first)
}

function words(text: string, title: string, limit: keyof typeof TEXT_LIMITS): Read {
  return text.length > TEXT_LIMITS[limit]
    ? { fault: `${title} has at most ${TEXT_LIMITS[limit].toLocaleString('en')} characters.` }
    : { value: text }
}

function shown(text: string): string {
  return text.slice(0, 40)
}
