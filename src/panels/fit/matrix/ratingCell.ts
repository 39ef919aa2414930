import { CircleX } from 'lucide-react'
import type { Criterion } from '#records/criterion.ts'
import type { RatingRecord } from '#records/rating.ts'
import type { GridCell, GridTone } from '#ui/grid/grid.ts'

/** One rating as the grid shows it; `readOnly` says why it cannot be changed. */
export function ratingCell(
  rating: RatingRecord | undefined,
  { knockoutMin, weight }: Pick<Criterion, 'knockoutMin' | 'weight'>,
  readOnly: string | undefined,
): GridCell {
  const value = rating?.value ?? null
  const hasNote = (rating?.note ?? '') !== ''
  const isOut = typeof value === 'number' && knockoutMin !== null && value < knockoutMin && weight > 0
  const words = [
    value === null ? 'not rated' : value === 'na' ? 'does not apply' : String(value),
    isOut && `below the minimum of ${knockoutMin}`,
    hasNote && 'with a note',
  ]
  return {
    text: ratingShown(value),
    said: words.filter(Boolean).join(', '),
    tone: typeof value === 'number' ? toneOf(value) : 'quiet',
    hasNote,
    Icon: isOut ? CircleX : undefined,
    readOnly,
  }
}

/** "3.5", "n/a", '' for unknown: as it is typed and copied. */
export function ratingShown(value: RatingRecord['value']): string {
  if (value === null) return ''
  return value === 'na' ? 'n/a' : String(value)
}

const TONES: readonly GridTone[] = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5']

/** A half point has the colour of the point below it. */
function toneOf(rating: number): GridTone {
  return TONES[Math.floor(rating) - 1] ?? 'heat1'
}
