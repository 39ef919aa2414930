/** The first place where `actual` is not what a vector expects, as "path: expected …, got …", or null. See README.md. */
export function difference(expected: unknown, actual: unknown, tolerance: number, path = ''): string | null {
  if (typeof expected === 'number')
    return isNear(expected, actual, tolerance, path) ? null : told(path, expected, actual)
  if (Array.isArray(expected)) return listDifference(expected, actual, tolerance, path)
  if (typeof expected === 'object' && expected !== null)
    return partDifference(expected as Readonly<Record<string, unknown>>, actual, tolerance, path)
  return Object.is(expected, actual) ? null : told(path, expected, actual)
}

/** Whole money and counts are exact, whatever the tolerance of the case; the README lists which. */
const EXACT = /^(?:n|rank|.*Minor|.*Count)$/

function isNear(expected: number, actual: unknown, tolerance: number, path: string): boolean {
  if (typeof actual !== 'number') return false
  const name =
    path
      .replaceAll(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? ''
  const exact = Number.isInteger(expected) && EXACT.test(name) && tolerance < 1
  return exact ? expected === actual : Math.abs(expected - actual) <= tolerance
}

function listDifference(
  expected: readonly unknown[],
  actual: unknown,
  tolerance: number,
  path: string,
): string | null {
  if (!Array.isArray(actual)) return told(path, expected, actual)
  if (actual.length !== expected.length)
    return `${path || 'result'}: expected ${expected.length} items, got ${actual.length}`
  return firstOf(expected.keys(), (place) =>
    difference(expected[place], actual[place], tolerance, `${path}[${place}]`),
  )
}

/** Deep subset: what is not expected may be there all the same. */
function partDifference(
  expected: Readonly<Record<string, unknown>>,
  actual: unknown,
  tolerance: number,
  path: string,
): string | null {
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
    return told(path, expected, actual)
  const found = actual as Readonly<Record<string, unknown>>
  return firstOf(Object.keys(expected), (key) => {
    const place = path === '' ? key : `${path}.${key}`
    return Object.hasOwn(found, key)
      ? difference(expected[key], found[key], tolerance, place)
      : `${place}: expected ${shown(expected[key])}, got nothing`
  })
}

function firstOf<T>(items: Iterable<T>, look: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = look(item)
    if (found !== null) return found
  }
  return null
}

function told(path: string, expected: unknown, actual: unknown): string {
  return `${path || 'result'}: expected ${shown(expected)}, got ${shown(actual)}`
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value)).slice(0, 120)
}
