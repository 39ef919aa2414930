import { foldedFindings, type FindingRow } from '#domain/findings/foldedFindings.ts'
import { insights } from '#domain/findings/insights.ts'
import { knownFromRecords } from '#domain/findings/knownFromRecords.ts'
import { openFindings } from '#domain/findings/openFindings.ts'
import type { GuideSection } from '#domain/incentives/guide.ts'
import { list, section } from '#exchange/documents/section.ts'
import type { Records } from '#records/recordTable.ts'

/** What is open on the map as it is, alarms in words, with what usually helps. Analyses the whole map once. */
export function findingSections(records: Records, today: string): readonly GuideSection[] {
  if (records.count('participant') === 0) return []
  const read = insights(records, { asOf: today, planned: false, ...knownFromRecords(records, today) })
  const { open } = openFindings(records, read.findings)
  return foldedFindings(open).flatMap(({ group, rows }) =>
    section(`Findings: ${group}`, [list(rows.map(rowText))]),
  )
}

function rowText({ severity, sentence, items, isFolded }: FindingRow): string {
  const count = isFolded ? ` (${items.length})` : ''
  return `${severity === 'alarm' ? 'Alarm' : 'Watch'}: ${sentence}${count} ${items[0]?.fix ?? ''}`.trim()
}
