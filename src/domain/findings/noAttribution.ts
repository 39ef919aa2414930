import { type AntiPattern, newFinding } from '#domain/findings/finding.ts'

/** Won revenue with neither a source nor a "direct" mark: over 10 % watch, over 25 % alarm (rules.md §9). */
export const noAttribution: AntiPattern = {
  id: 'no-attribution',
  title: 'Revenue without an origin',
  group: 'Programme health',
  judge({ attribution }) {
    if (!attribution || attribution.wonMinor <= 0) return null
    const { wonMinor, unattributedMinor } = attribution
    if (unattributedMinor * 100 <= wonMinor * WATCH_PCT) return null
    return { severity: unattributedMinor * 100 > wonMinor * ALARM_PCT ? 'alarm' : 'watch', subjects: [] }
  },
  find(facts) {
    const judged = this.judge(facts)
    if (!judged || !facts.attribution) return []
    const pct = (100 * facts.attribution.unattributedMinor) / facts.attribution.wonMinor
    return [
      newFinding(this, {
        severity: judged.severity,
        weight: pct,
        sentence: `${Math.round(pct)} % of the revenue won has no origin.`,
        fix: 'Register deals, and ask for the source before a deal is closed.',
        action:
          facts.dealRegistration === false
            ? { do: 'turnOnRegistration' }
            : { do: 'openPlace', place: 'scorecards' },
      }),
    ]
  },
}

const WATCH_PCT = 10
const ALARM_PCT = 25
