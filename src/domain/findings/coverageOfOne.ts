import { type FindingKind, newFinding } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** A partner that alone covers much of what is required (rules.md §9, cells hanging on one partner). */
export const coverageOfOne: FindingKind = {
  id: 'coverage-of-one',
  title: 'Partners that cover much alone',
  group: 'Coverage',
  find(facts) {
    const cells = facts.coverage?.cells ?? []
    const alone = new Map<string, number>()
    for (const { partners } of cells) {
      const [only, another] = partners
      if (only !== undefined && another === undefined) alone.set(only, (alone.get(only) ?? 0) + 1)
    }
    return [...alone]
      .filter(([, count]) => count >= FEWEST)
      .map(([id, count]) =>
        newFinding(this, {
          cause: id,
          severity: 'watch',
          weight: (100 * count) / cells.length,
          sentence: `${nameOf(facts, id)} alone covers ${count} of ${cells.length} required places.`,
          fix: 'Find a second partner for the most important of them.',
          participants: [id],
        }),
      )
  },
}

/** One or two places that hang on somebody are seen in the grid; three are worth a sentence. */
const FEWEST = 3
