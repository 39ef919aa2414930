import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { aKind, listed } from '#domain/findings/words.ts'
import type { Coverage, CoverageCell, CoveredCell } from '#domain/network/coverage.ts'

/** Required roles that nobody plays, told together for one region and segment (rules.md §9). */
export const coverageGap: FindingKind = {
  id: 'coverage-gap',
  title: 'Regions and segments with gaps',
  group: 'Coverage',
  find({ coverage }) {
    if (!coverage) return []
    return Array.from(grouped(coverage), ([cause, { gaps, covered }]) => {
      const missing = `${listed(gaps.map(({ role }) => aKind(role)))} ${gaps.length === 1 ? 'is' : 'are'} missing`
      const where = placeText(gaps[0])
      return newFinding(this, {
        cause,
        severity: 'watch',
        weight: Math.min(100, 20 + 10 * gaps.length),
        sentence:
          covered === 0 ? `No partner covers ${where}: ${missing}.` : `${capital(missing)} in ${where}.`,
        fix: 'Look for partners there, or say that none is required.',
        action: {
          do: 'addGhosts',
          cells: gaps.map(({ role, region, segment }) => ({ role, region, segment })),
        },
      })
    })
  },
}

/** By region and segment, only where something is missing. */
function grouped({ cells }: Coverage): ReadonlyMap<string, { gaps: CoveredCell[]; covered: number }> {
  const places = new Map<string, { gaps: CoveredCell[]; covered: number }>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.region, cell.segment])
    const known = places.get(key) ?? { gaps: [], covered: 0 }
    if (cell.partners.length === 0) known.gaps.push(cell)
    else known.covered++
    places.set(key, known)
  }
  for (const [key, { gaps }] of places) if (gaps.length === 0) places.delete(key)
  return places
}

function placeText(cell: CoverageCell | undefined): string {
  const named = [cell?.region, cell?.segment].filter((name) => name !== null && name !== undefined)
  return named.length === 0 ? 'what is required' : named.join(' for ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
