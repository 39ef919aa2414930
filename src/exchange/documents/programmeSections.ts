import type { GuideSection } from '#domain/incentives/guide.ts'
import { programmeGuide } from '#domain/incentives/programmeGuide.ts'
import { currentProgramme, programmesOf } from '#domain/incentives/programmes.ts'
import type { Records } from '#records/recordTable.ts'

/** The guide of the programme in force, or of the first one; each section says that it is of the programme. */
export function programmeSections(records: Records): readonly GuideSection[] {
  const programme = currentProgramme(records) ?? programmesOf(records)[0]
  const guide = programme && programmeGuide(records, programme.id)
  return (guide?.sections ?? []).map(({ heading, blocks }) => ({ heading: `Programme: ${heading}`, blocks }))
}
