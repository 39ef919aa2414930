/**
 * Remembers the last answer for each key and gives it again, the same object, while all its parts are the same by
 * identity. So a reader that is asked anew after every edit makes only what the edit has touched.
 */
export function keptByKey<T>(): (key: string, parts: readonly unknown[], make: () => T) => T {
  const kept = new Map<string, { readonly parts: readonly unknown[]; readonly answer: T }>()
  return (key, parts, make) => {
    const known = kept.get(key)
    if (known && sameItems(known.parts, parts)) return known.answer
    const answer = make()
    kept.set(key, { parts, answer })
    return answer
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, place) => Object.is(item, b[place]))
}
