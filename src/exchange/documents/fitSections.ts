import { fitMatrixSlide } from '#exchange/slides/fitMatrixSlide.ts'
import type { GuideSection } from '#domain/incentives/guide.ts'
import { paragraph, section, table } from '#exchange/documents/section.ts'
import type { Records } from '#records/recordTable.ts'

/** The fit matrix of the newest round, as its slide has it. */
export function fitSections(records: Records): readonly GuideSection[] {
  const matrix = fitMatrixSlide(records)
  if (!matrix) return []
  return section(`Fit: ${matrix.title}`, [
    paragraph(matrix.subtitle),
    table(
      matrix.columns.map(({ title }) => title),
      matrix.rows.map((cells) => cells.map(({ text }) => text)),
    ),
  ])
}
