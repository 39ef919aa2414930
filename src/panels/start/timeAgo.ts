const UNITS = [
  { unit: 'year', seconds: 365 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400 },
  { unit: 'week', seconds: 7 * 86_400 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

const WORDS = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** "2 hours ago", "yesterday"; under a minute, or in a future of a clock set wrong, "just now". Times in ms. */
export function timeAgo(then: number, now: number): string {
  if (Number.isNaN(then)) return 'at an unknown time'
  const seconds = (now - then) / 1_000
  const fitting = UNITS.find((entry) => seconds >= entry.seconds)
  return fitting ? WORDS.format(-Math.floor(seconds / fitting.seconds), fitting.unit) : 'just now'
}
