import type { Figures } from './figures.ts'
import type { Frames } from './pageProbe.ts'

export interface Row {
  readonly name: string
  readonly figures: Figures
}

const HEADS = [
  'open ms',
  'pan fps (p95 ms)',
  'wheel fps (p95 ms)',
  'drag fps (p95 ms)',
  'edit → paint ms',
  'PNG ms',
  'heap MB',
]

/** A Markdown table of absolute figures, and under them how `subject` stands to each of the others. */
export function tableOf(count: number, subject: Row, others: readonly Row[]): string {
  const lines = [[`N = ${count}`, ...HEADS], Array.from({ length: HEADS.length + 1 }, () => '---')]
  for (const row of [subject, ...others]) lines.push([row.name, ...absoluteCells(row.figures)])
  for (const other of others)
    lines.push([`${subject.name} ÷ ${other.name}`, ...ratioCells(subject.figures, other.figures)])
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function absoluteCells(figures: Figures): string[] {
  return inOrder(figures).map((value) => {
    if (value === null) return '–'
    return typeof value === 'number' ? rounded(value) : `${rounded(value.fps)} (${rounded(value.p95)})`
  })
}

function ratioCells(figures: Figures, base: Figures): string[] {
  const bases = inOrder(base).map(plain)
  return inOrder(figures).map((value, i) => {
    const [a, b] = [plain(value), bases[i] ?? null]
    return a === null || b === null || b === 0 ? '–' : (a / b).toFixed(2)
  })
}

function inOrder(figures: Figures): (number | Frames | null)[] {
  const { openMs, pan, zoom, drag, editMs, pngMs, heapMb } = figures
  return [openMs, pan, zoom, drag, editMs, pngMs, heapMb]
}

function plain(value: number | Frames | null): number | null {
  return typeof value === 'number' ? value : (value?.fps ?? null)
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}
