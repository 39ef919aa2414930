import type { GuideDocument, GuideSection } from '#domain/incentives/guide.ts'
import { boardSections } from '#exchange/documents/boardSections.ts'
import { findingSections } from '#exchange/documents/findingSections.ts'
import { fitSections } from '#exchange/documents/fitSections.ts'
import { flowSections } from '#exchange/documents/flowSections.ts'
import { participantSections } from '#exchange/documents/participantSections.ts'
import { programmeSections } from '#exchange/documents/programmeSections.ts'
import { REPORT_PARTS, type ReportPartId } from '#exchange/documents/reportParts.ts'
import { reviewSections } from '#exchange/documents/reviewSections.ts'
import { scorecardSections } from '#exchange/documents/scorecardSections.ts'
import { MAP_ID } from '#records/map.ts'
import type { Records } from '#records/recordTable.ts'

/** A part gives no sections where the map has nothing for it. Each is a file beside this. */
const MAKERS: Readonly<Record<ReportPartId, (records: Records, today: string) => readonly GuideSection[]>> = {
  board: boardSections,
  participants: participantSections,
  flows: flowSections,
  fit: fitSections,
  programme: programmeSections,
  scorecard: scorecardSections,
  findings: findingSections,
  reviews: reviewSections,
}

/** The map as a document of the parts with these ids, whatever their order; `today` is `YYYY-MM-DD`. */
export function mapReport(records: Records, parts: readonly string[], today: string): GuideDocument {
  const chosen = REPORT_PARTS.filter(({ id }) => parts.includes(id))
  return {
    title: records.find('map', MAP_ID)?.name ?? 'Partner map',
    sections: chosen.flatMap(({ id }) => MAKERS[id](records, today)),
  }
}
