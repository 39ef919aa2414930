/** Keys that would reach into JavaScript's own objects if fields were ever copied one by one. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])
/** Our records hold lists of words at most; what is nested deeper is no record and could exhaust the stack. */
const DEEPEST = 20

/** What makes a parsed record unsafe to keep, as the end of a sentence; `null` where nothing does. */
export function unsafeKey(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > DEEPEST) return 'is nested too deeply'
  for (const [key, inner] of Object.entries(value)) {
    if (RESERVED.has(key)) return `has a field named “${key}”, which is not allowed`
    const fault = unsafeKey(inner, depth + 1)
    if (fault) return fault
  }
  return null
}
