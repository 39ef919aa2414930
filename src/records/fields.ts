import * as z from 'zod/mini'

/** Longest text a field keeps; a longer one is refused at the door, because one pasted book would slow every later save. */
export const TEXT_LIMITS = { name: 200, line: 500, note: 20_000 } as const

/** A map coordinate in map units; far outside it floats lose the pixel. */
const COORDINATE_LIMIT = 1e7

export const nameText = z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.name))
export const lineText = z.string().check(z.maxLength(TEXT_LIMITS.line))
export const noteText = z.string().check(z.maxLength(TEXT_LIMITS.note))
export const recordId = z.string().check(z.minLength(1), z.maxLength(300))
export const coordinate = z.number().check(z.gte(-COORDINATE_LIMIT), z.lte(COORDINATE_LIMIT))
/** Width or height in map units. */
export const extent = z.number().check(z.gte(1), z.lte(COORDINATE_LIMIT))
/** Money in minor units of the map's currency; `null` is unknown, never 0. */
export const amountMinor = z.nullable(z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)))
/** A civil day `YYYY-MM-DD` that exists, or `null`. */
export const civilDate = z.nullable(z.iso.date())
export const words = z.array(lineText)
/** Percent 0–100, or `null` where nobody has said. */
export const percentOrNull = z.nullable(z.number().check(z.gte(0), z.lte(100)))
/** A whole count from 0 up, or `null`. */
export const countOrNull = z.nullable(z.int().check(z.gte(0), z.lte(1_000_000)))
