import { expect, test } from 'vitest'
import { timeAgo } from '#panels/start/timeAgo.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')

test.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T12:05:00Z', 'just now'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T10:00:00Z', '2 hours ago'],
  ['2026-11-20T11:00:00Z', 'yesterday'],
  ['2026-11-10T11:00:00Z', 'last week'],
  ['2026-09-01T11:00:00Z', '2 months ago'],
  ['2024-09-01T11:00:00Z', '2 years ago'],
  ['nonsense', 'at an unknown time'],
])('timeAgo says of %s at noon of 21 November 2026: %s', (then, words) => {
  expect(timeAgo(Date.parse(then), NOW)).toBe(words)
})
