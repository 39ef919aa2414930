import type { Figures } from './figures.ts'
import type { Goal } from './goals.ts'
import type { Frames } from './pageProbe.ts'

export interface Row {
  readonly name: string
  readonly figures: Figures
}

const COLUMNS: readonly (readonly [string, keyof Figures])[] = [
  ['paint ms', 'paintMs'],
  ['open ms', 'openMs'],
  ['pan fps (p95 ms)', 'pan'],
  ['wheel fps (p95 ms)', 'zoom'],
  ['drag fps (p95 ms)', 'drag'],
  ['edit → paint ms', 'editMs'],
  ['PNG ms', 'pngMs'],
  ['SVG ms', 'svgMs'],
  ['heap MB', 'heapMb'],
]

/** A Markdown table of absolute figures, and under them how `subject` stands to each of the others. */
export function tableOf(count: number, subject: Row, others: readonly Row[]): string {
  const rows = [subject, ...others].map((row) => [row.name, ...absoluteCells(row.figures)])
  const ratios = others.map((other) => [
    `${subject.name} ÷ ${other.name}`,
    ...ratioCells(subject.figures, other.figures),
  ])
  return markdown([`N = ${count}`, ...COLUMNS.map(([head]) => head)], [...rows, ...ratios])
}

/** A Markdown table of what is promised beside what was measured. */
export function goalsTable(count: number, goals: readonly Goal[]): string {
  const rows = goals.map(({ what, value, unit, atLeast, atMost }) => [
    what,
    value === null ? '–' : `${rounded(value)} ${unit}`,
    atLeast === undefined ? `≤ ${atMost} ${unit}` : `≥ ${atLeast} ${unit}`,
    value === null ? '–' : value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity) ? 'yes' : 'no',
  ])
  return markdown([`Quality and cost, N = ${count}`, 'measured', 'goal', 'reached'], rows)
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function absoluteCells(figures: Figures): string[] {
  return COLUMNS.map(([, name]) => figures[name]).map((value) => {
    if (value === null) return '–'
    return typeof value === 'number' ? rounded(value) : `${rounded(value.fps)} (${rounded(value.p95)})`
  })
}

function ratioCells(figures: Figures, base: Figures): string[] {
  return COLUMNS.map(([, name]) => {
    const [a, b] = [plain(figures[name]), plain(base[name])]
    return a === null || b === null || b === 0 ? '–' : (a / b).toFixed(2)
  })
}

function plain(value: number | Frames | null): number | null {
  return typeof value === 'number' ? value : (value?.fps ?? null)
}

function rounded(value: number): string {
  if (value === 0) return '0'
  if (value < 10) return value.toFixed(value < 1 ? 2 : 1)
  return Math.round(value).toLocaleString('en')
}
