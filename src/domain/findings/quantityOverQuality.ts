import { type AntiPattern, newFinding } from '#domain/findings/finding.ts'

/** Many partners, few of them active: from ten partners on, under 60 % watch, under 40 % alarm (rules.md §9). */
export const quantityOverQuality: AntiPattern = {
  id: 'quantity-over-quality',
  title: 'Too many silent partners',
  group: 'Programme health',
  judge({ partners }) {
    if (!partners || partners.total < FEWEST || partners.active * 100 >= partners.total * WATCH_PCT)
      return null
    const isAlarm = partners.active * 100 < partners.total * ALARM_PCT
    return { severity: isAlarm ? 'alarm' : 'watch', subjects: [] }
  },
  find(facts) {
    const judged = this.judge(facts)
    if (!judged || !facts.partners) return []
    const { total, active } = facts.partners
    return [
      newFinding(this, {
        severity: judged.severity,
        weight: (100 * (total - active)) / total,
        sentence: `${total - active} of ${total} partners are silent.`,
        fix: 'Pause recruiting, win the silent ones back or end the partnership.',
        action: { do: 'openPlace', place: 'partners' },
      }),
    ]
  },
}

const FEWEST = 10
const WATCH_PCT = 60
const ALARM_PCT = 40
