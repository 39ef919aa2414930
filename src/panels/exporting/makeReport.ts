import { documentHtml } from '#exchange/documents/documentHtml.ts'
import { mapReport } from '#exchange/documents/mapReport.ts'
import { guideMarkdown } from '#exchange/guideMarkdown.ts'
import type { Records } from '#records/recordTable.ts'

interface ReportOrder {
  readonly records: Records
  /** Ids of the parts that go in. */
  readonly parts: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly day: string
}

export function makeReport({ records, parts, day }: ReportOrder, form: 'markdown' | 'html'): Blob {
  const report = mapReport(records, parts, day)
  return form === 'html'
    ? new Blob([documentHtml(report)], { type: 'text/html' })
    : new Blob([guideMarkdown(report)], { type: 'text/markdown' })
}
