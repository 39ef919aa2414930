import { reaches } from '#domain/ipp/table.ts'

export type Firmness = 'firm' | 'leaning' | 'open'

/** A share of the weightings near yours (0 to 1) in a word: firm from 90 %, leaning from 60 %, else open (rules.md §3). */
export function firmness(share: number): Firmness {
  if (reaches(share, 0.9)) return 'firm'
  return reaches(share, 0.6) ? 'leaning' : 'open'
}

/** How far a share from so many draws may be off by chance: sqrt(b(1 − b)/N), 0 to 1. */
export function standardError(share: number, draws: number): number {
  return Math.sqrt((share * (1 - share)) / draws)
}
