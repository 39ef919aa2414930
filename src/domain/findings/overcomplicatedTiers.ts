import { type AntiPattern, newFinding } from '#domain/findings/finding.ts'

/** A programme nobody can explain: 9–13 points or more than four tiers watch, from 14 points alarm (rules.md §9). */
export const overcomplicatedTiers: AntiPattern = {
  id: 'overcomplicated-tiers',
  title: 'A programme hard to explain',
  group: 'Programme health',
  judge({ complexity }) {
    if (!complexity) return null
    const { points, tiers } = complexity
    if (points >= ALARM_POINTS) return { severity: 'alarm', subjects: [] }
    return points >= WATCH_POINTS || tiers > MOST_TIERS ? { severity: 'watch', subjects: [] } : null
  },
  find(facts) {
    const judged = this.judge(facts)
    if (!judged || !facts.complexity) return []
    const { points, tiers } = facts.complexity
    return [
      newFinding(this, {
        severity: judged.severity,
        weight: Math.min(100, 4 * points),
        sentence:
          points >= WATCH_POINTS
            ? `The programme has ${points} points of complexity: ${points >= ALARM_POINTS ? 'partners cannot explain it' : 'it needs a page to explain'}.`
            : `The programme has ${tiers} tiers, more than partners keep apart.`,
        fix: 'Drop a component or a tier.',
        action: { do: 'openPlace', place: 'incentives' },
      }),
    ]
  },
}

const WATCH_POINTS = 9
const ALARM_POINTS = 14
const MOST_TIERS = 4
