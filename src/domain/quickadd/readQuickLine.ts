import { LineReader } from '#domain/quickadd/lineReader.ts'
import type { QuickLine } from '#domain/quickadd/quickLine.ts'
import { segmentsOf } from '#domain/quickadd/segments.ts'

/** Reads "Acme, VAR, refers customers -> 15 % commission" or "Globex (ISV): API <-> app" (amounts in `currency`). */
export function readQuickLine(text: string, currency: string): QuickLine {
  const bullet = /^\s*(?:[-*•–·]\s+|\d{1,3}[.)]\s+)?/u.exec(text)?.[0].length ?? 0
  const [first, ...segments] = segmentsOf(text, bullet)
  const line = new LineReader(text, currency)
  if (first?.before === 'start') segments.splice(0, line.takeName(first, segments[0]))
  else if (first) segments.unshift(first)
  for (const [at, segment] of segments.entries()) line.take(segment, segments[at + 1])
  return line.done()
}
