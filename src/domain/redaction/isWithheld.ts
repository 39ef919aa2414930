import type { Hide } from '#domain/redaction/hide.ts'
import type { AnyRecord, RecordType } from '#records/record.ts'

/** Records that are nothing without what is hidden. */
const WITHHELD: Readonly<Record<keyof Hide, ReadonlySet<RecordType>>> = {
  money: new Set(['deal', 'bracket', 'target', 'forecast', 'programmeQuarter']),
  scores: new Set(['evaluation', 'rating', 'scorer', 'vote', 'scorecard', 'target', 'surveyAnswer']),
  notes: new Set(['remark', 'sticky', 'jointValue']),
  names: new Set(),
}

/** Whether a redacted copy leaves the record out. */
export function isWithheld(record: AnyRecord, hide: Hide): boolean {
  // The id of the finding is made of what it is about, and its reason speaks of it.
  if (record.type === 'acceptedFinding') return true
  if (record.type === 'requirement' && record.metric === 'revenueMinor') return hide.money
  return (Object.keys(WITHHELD) as (keyof Hide)[]).some((id) => hide[id] && WITHHELD[id].has(record.type))
}
