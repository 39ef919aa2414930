import { reaches } from '#domain/ipp/table.ts'

export type Level = 'High' | 'Medium' | 'Low'

/** A score in words: High from 70, Medium from 40, else Low; null stays unknown (rules.md §3). */
export function level(score: number | null): Level | null {
  if (score === null) return null
  if (reaches(score, 70)) return 'High'
  return reaches(score, 40) ? 'Medium' : 'Low'
}
