/** Words to look for, as typed: without case, each to be found. */
export function queryWords(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/**
 * How well a text answers a query, 0 best: it begins with the words, a word of it does, it holds them, or only `more`
 * holds them too; `null` where a word is missing. Both texts in lower case.
 */
export function rankMatch(words: readonly string[], text: string, more = ''): 0 | 1 | 2 | 3 | null {
  let missing = false
  for (const word of words)
    if (!text.includes(word)) {
      if (!more.includes(word)) return null
      missing = true
    }
  if (missing) return 3
  const whole = words.join(' ')
  if (text.startsWith(whole)) return 0
  return text.includes(` ${whole}`) ? 1 : 2
}

/** The best `most` of many in one pass: no list of all matches is made or sorted. */
export function bestMatches<T extends { readonly low: string; readonly more?: string }>(
  rows: Iterable<T>,
  words: readonly string[],
  most: number,
): { readonly row: T; readonly rank: number }[] {
  const ranks: T[][] = [[], [], [], []]
  for (const row of rows) {
    const rank = rankMatch(words, row.low, row.more)
    const list = rank === null ? undefined : ranks[rank]
    if (list && list.length < most) list.push(row)
    if (rank === 0 && list?.length === most) break
  }
  return ranks.flatMap((list, rank) => list.map((row) => ({ row, rank }))).slice(0, most)
}
