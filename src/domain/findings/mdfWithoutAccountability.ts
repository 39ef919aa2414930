import { daysBetween } from '#domain/calendar/days.ts'
import type { FindingFacts, MdfFact } from '#domain/findings/facts.ts'
import { type AntiPattern, newFinding, type Severity } from '#domain/findings/finding.ts'
import { nameOf } from '#domain/findings/words.ts'

/** Market funds with no way to measure them (watch), or long spent without a result (alarm) (rules.md §9). */
export const mdfWithoutAccountability: AntiPattern = {
  id: 'mdf-without-accountability',
  title: 'Market funds without proof',
  group: 'Programme health',
  judge({ mdf, asOf }) {
    const open = (mdf ?? []).filter((one) => severityOf(one, asOf) !== null)
    if (open.length === 0) return null
    const isAlarm = open.some((one) => severityOf(one, asOf) === 'alarm')
    return { severity: isAlarm ? 'alarm' : 'watch', subjects: open.map(({ id }) => id) }
  },
  find(facts) {
    return (facts.mdf ?? []).flatMap((one) => {
      const severity = severityOf(one, facts.asOf)
      if (severity === null) return []
      return newFinding(this, {
        cause: `${severity === 'alarm' ? 'no-result' : 'no-measure'}:${one.id}`,
        severity,
        weight: 30,
        sentence: sentenceOf(facts, one, severity),
        fix: 'Ask for proof before the next request.',
        participants: one.partnerId === undefined ? [] : [one.partnerId],
        action: { do: 'askForProof', requests: [one.id] },
      })
    })
  },
}

const PROOF_WITHIN_DAYS = 90

function severityOf(one: MdfFact, asOf: string): Severity | null {
  const isOverdue =
    one.spentMinor > 0 &&
    !one.resultsReported &&
    one.endedOn !== null &&
    daysBetween(one.endedOn, asOf) > PROOF_WITHIN_DAYS
  if (isOverdue) return 'alarm'
  return one.measurementPlan ? null : 'watch'
}

function sentenceOf(facts: FindingFacts, one: MdfFact, severity: Severity): string {
  const whose =
    one.partnerId === undefined ? 'Market funds' : `Market funds of ${nameOf(facts, one.partnerId)}`
  const what = one.name === undefined ? whose : `${whose} for ${one.name}`
  if (severity === 'watch') return `${what} have no way to be measured.`
  return `${what} were spent ${daysBetween(one.endedOn ?? facts.asOf, facts.asOf)} days ago and have shown no result.`
}
