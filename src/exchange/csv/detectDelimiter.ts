import Papa from 'papaparse'
import { knownHeaders } from '#exchange/csv/columnNames.ts'
import { DELIMITERS, type Delimiter } from '#exchange/csv/table.ts'

/** The sign that separates the columns: the one by which the header makes most sense and the rows agree with it. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_LENGTH)
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const SAMPLE_LENGTH = 60_000
const SAMPLE_ROWS = 40

function scoreOf(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS })
  const [header, ...rows] = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  if (!header || header.length < 2) return 0
  const agreeing = rows.filter((cells) => cells.length === header.length).length
  return (
    knownHeaders(header) * 10 + (agreeing / Math.max(1, rows.length)) * 5 + Math.min(header.length, 20) / 20
  )
}
