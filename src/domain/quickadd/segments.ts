/** What stands before a segment of a line; `start` is the line's own beginning, arrows are written one way. */
export type Sign = 'start' | ',' | ';' | ':' | '->' | '<-' | '<->'

/** A stretch of text between signs, without the spaces round it; `start` and `end` are places in the line. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly before: Sign
}

/** Cuts a line at commas, semicolons, colons, brackets, tabs, bars and arrows; what is in quotation marks stays whole. */
export function segmentsOf(line: string, from = 0): Segment[] {
  const segments: Segment[] = []
  let at = from
  let before: Sign = 'start'
  while (at < line.length) {
    const sign = signAt(line, at)
    if (sign) {
      before = stronger(before, sign.is)
      at += sign.length
      continue
    }
    const quoted = QUOTED.exec(line.slice(at))
    const end = quoted ? at + quoted[0].length : segmentEnd(line, at)
    const found = trimmed(line, quoted ? at + 1 : at, quoted ? end - 1 : end)
    if (found) {
      segments.push({ ...found, before })
      before = ','
    }
    at = end
  }
  return segments
}

const ARROW = /^(?:(?<both><[-=–—]+>|[↔⇔])|(?<back><[-–—]+|[←⇐])|(?<on>[-–—]+>|=+>|[→⇒]))/u
const QUOTED = /^"[^"]*"(?=\s*(?:$|[,;:()|\t<→←↔-]))/u
const STRENGTH: Readonly<Record<Sign, number>> = {
  start: 0,
  ',': 1,
  ';': 2,
  ':': 3,
  '->': 4,
  '<-': 4,
  '<->': 4,
}

function segmentEnd(line: string, from: number): number {
  let at = from
  while (at < line.length && !(at > from && signAt(line, at))) at++
  return at
}

function signAt(line: string, at: number): { is: Sign; length: number } | null {
  const [char = '', before = '', after = ''] = [line[at], line[at - 1], line[at + 1]]
  const { both, back, on } = ARROW.exec(line.slice(at, at + 8))?.groups ?? {}
  if (both) return { is: '<->', length: both.length }
  if (back) return { is: '<-', length: back.length }
  if (on) return { is: '->', length: on.length }
  // "$20,000" and "https://" are no places to cut.
  if (char === ',' && /\d/.test(before) && /\d/.test(after)) return null
  if (char === ':' && after === '/') return null
  if (char === ':' || char === ';') return { is: char, length: 1 }
  if (char !== '' && ',()|\t'.includes(char)) return { is: ',', length: 1 }
  return null
}

function stronger(a: Sign, b: Sign): Sign {
  return STRENGTH[b] > STRENGTH[a] ? b : a
}

function trimmed(line: string, from: number, to: number) {
  const text = line.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  const words = text.trim()
  return words === '' ? null : { text: words, start, end: start + words.length }
}
