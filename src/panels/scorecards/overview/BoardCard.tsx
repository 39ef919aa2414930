import { plainText } from '#domain/metrics/boardText.ts'
import type { ProgrammeReport } from '#domain/metrics/programmeReport.ts'
import css from '#panels/scorecards/overview/BoardCard.module.css'
import { CopyButton } from '#panels/scorecards/partner/CopyButton.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'

/** The quarter in sentences a board reads, made of the figures alone. */
export function BoardCard({ report: { board } }: { readonly report: ProgrammeReport }) {
  return (
    <SectionCard
      title="For the board"
      className={css['card']}
      aside={<CopyButton label="Copy text" what="The text for the board is" text={plainText(board)} />}
    >
      {board.map((runs, place) => (
        <p key={place}>
          {runs.map(({ text, strong }, i) => (strong ? <strong key={i}>{text}</strong> : text))}
        </p>
      ))}
    </SectionCard>
  )
}
