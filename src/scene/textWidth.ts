import { FURTHER_GLYPHS, INTER_ADVANCES } from '#scene/interAdvances.ts'
import type { FontWeight } from '#scene/types.ts'

const THOUSANDTHS = 1000
const UNKNOWN_LETTER = 620
const FULL_WIDTH = 1000
const ELLIPSIS = '…'

/** Letters the table holds before the further ones: U+0020–007E and U+00A0–017F. */
const ASCII_LETTERS = 95
const CODED_LETTERS = ASCII_LETTERS + 224

const TABLES: Readonly<Record<FontWeight, Uint16Array>> = {
  400: advances(400),
  500: advances(500),
  600: advances(600),
  700: advances(700),
}
const FURTHER = new Map(Array.from(FURTHER_GLYPHS, (glyph, i) => [codeOf(glyph), CODED_LETTERS + i]))

/** Width in map units of `text` set in Inter at `size`, without kerning: a hair wider than what is drawn, never much less. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const table = TABLES[weight]
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code > 0xffff) i++
    sum += advanceOf(table, code)
  }
  return (sum * size) / THOUSANDTHS
}

/** `text` if it fits into `maxWidth`, else as much of it as fits with "…" after it; line breaks become spaces. */
export function ellipsise(text: string, maxWidth: number, size: number, weight: FontWeight): string {
  const line = oneLine(text)
  const table = TABLES[weight]
  const room = (maxWidth * THOUSANDTHS) / size
  const roomBeforeDots = room - advanceOf(table, codeOf(ELLIPSIS))
  let sum = 0
  let cut = 0
  for (let i = 0; i < line.length; i++) {
    const start = i
    const code = line.codePointAt(i) ?? 0
    if (code > 0xffff) i++
    if (sum <= roomBeforeDots) cut = start
    sum += advanceOf(table, code)
    if (sum > room) return line.slice(0, cut).trimEnd() + ELLIPSIS
  }
  return line
}

/** At most `lines` lines broken between words; what does not fit ends in "…". */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight: FontWeight,
  lines: number,
): readonly string[] {
  const wrapped: string[] = []
  let rest = oneLine(text)
  while (rest !== '' && wrapped.length < lines - 1 && textWidth(rest, size, weight) > maxWidth) {
    const cut = lastBreak(rest, maxWidth, size, weight)
    if (cut === 0) break
    wrapped.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart().replace(LEADING_DOT, '')
  }
  if (rest !== '') wrapped.push(ellipsise(rest, maxWidth, size, weight))
  return wrapped
}

/** A separator that would begin a line. */
const LEADING_DOT = /^· /

function lastBreak(text: string, maxWidth: number, size: number, weight: FontWeight): number {
  let fits = 0
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    if (textWidth(text.slice(0, space), size, weight) > maxWidth) break
    fits = space
  }
  return fits
}

/** Longer than any label can show, so that a name of 10,000 characters costs no more than a short one. */
const LONGEST_LINE = 400

function oneLine(text: string): string {
  const short = text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f]/.test(short) ? short.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim() : short
}

function advanceOf(table: Uint16Array, code: number): number {
  if (code >= 0x20 && code <= 0x7e) return table[code - 0x20] ?? UNKNOWN_LETTER
  if (code >= 0xa0 && code <= 0x17f) return table[code - 0xa0 + ASCII_LETTERS] ?? UNKNOWN_LETTER
  const further = FURTHER.get(code)
  if (further !== undefined) return table[further] ?? UNKNOWN_LETTER
  return isZeroWidth(code) ? 0 : isWide(code) ? FULL_WIDTH : UNKNOWN_LETTER
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** East Asian letters and signs, and everything beyond the basic plane (emoji, rarer ideographs). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code > 0xffff
  )
}

function advances(weight: FontWeight): Uint16Array {
  const digits = INTER_ADVANCES[weight]
  const table = new Uint16Array(digits.length / 2)
  for (let i = 0; i < table.length; i++) table[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 36)
  return table
}

function codeOf(glyph: string): number {
  return glyph.codePointAt(0) ?? 0
}
