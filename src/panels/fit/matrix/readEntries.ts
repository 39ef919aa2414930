import { isRefusal } from '#domain/refusal.ts'
import { readRatings } from '#domain/ipp/ratingText.ts'
import type { RatingSet } from '#commands/setRatings.ts'

/** A text typed or pasted for one rating. */
export interface RatingEntry {
  readonly participantId: string
  readonly criterionId: string
  readonly text: string
}

export interface ReadEntries {
  readonly sets: readonly RatingSet[]
  readonly faults: readonly (RatingEntry & { readonly fault: string })[]
}

/** Reads what was typed, pasted or filled in as one table (rules.md §3); what cannot be read does not cost the rest. */
export function readEntries(entries: readonly RatingEntry[]): ReadEntries {
  const sets: RatingSet[] = []
  const faults: (RatingEntry & { fault: string })[] = []
  for (const [place, cell] of readRatings(entries.map(({ text }) => text)).entries()) {
    const entry = entries[place]
    if (!entry) continue
    if (isRefusal(cell)) faults.push({ ...entry, fault: cell.fault })
    else {
      const { participantId, criterionId } = entry
      sets.push({ participantId, criterionId, value: cell.rating })
    }
  }
  return { sets, faults }
}
