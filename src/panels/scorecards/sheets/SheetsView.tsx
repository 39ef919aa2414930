import { ChevronLeft, ChevronRight, FileText, Map as MapIcon, Printer } from 'lucide-react'
import { useCallback, type KeyboardEvent } from 'react'
import { partnersOf } from '#domain/fit/fitTable.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import { reviewSheet } from '#domain/review/reviewSheet.ts'
import { reviewMarkdown } from '#exchange/reviewMarkdown.ts'
import { CopyButton } from '#panels/scorecards/partner/CopyButton.tsx'
import { SheetPaper } from '#panels/scorecards/sheets/SheetPaper.tsx'
import css from '#panels/scorecards/sheets/SheetsView.module.css'
import type { ScorecardsChosen } from '#panels/scorecards/useScorecardsChoice.ts'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'

/** One page about one partner, to be printed or pasted before a quarterly review. */
export function SheetsView({ chosen }: { readonly chosen: ScorecardsChosen }) {
  const session = useSession()
  const partners = useDerived(partnersOf)
  const wanted = useSessionState((state) => state.scorecards.partnerId)
  const partner = partners.find(({ id }) => id === wanted) ?? partners[0]
  if (!partner)
    return (
      <EmptyState
        title="No partner to review yet"
        icon={<FileText />}
        action={
          <Button icon={<MapIcon />} onClick={() => session.visit('map')}>
            Add partners on the map
          </Button>
        }
      >
        <p>
          A review sheet brings together on one page what the map, the fit, the incentives, the scorecards and
          the playbooks know of a partner.
        </p>
      </EmptyState>
    )
  return <OneSheet partner={partner} partners={partners} chosen={chosen} />
}

interface OneSheetProps {
  readonly partner: Participant
  readonly partners: readonly Participant[]
  readonly chosen: ScorecardsChosen
}

function OneSheet({ partner, partners, chosen: { quarter, today } }: OneSheetProps) {
  const session = useSession()
  const { id } = partner
  const { label } = quarter
  const sheet = useDerived(
    useCallback(
      (records: Records) => reviewSheet(records, id, today, quarter),
      // A quarter is made anew at each render; its label and start say which it is.
      // oxlint-disable-next-line react/exhaustive-deps
      [id, today, label, quarter.start],
    ),
  )
  const company = useDerived(companyOf)?.name ?? 'We'
  const at = partners.indexOf(partner)
  const goTo = (place: number) => {
    const next = partners[place]
    if (next) session.lookAt('scorecards', { partnerId: next.id })
  }
  if (!sheet) return null
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    goTo(at + by)
  }
  return (
    <div className={css['view']}>
      <div className={css['bar']}>
        <IconButton
          icon={<ChevronLeft />}
          label="Previous partner"
          shortcut="←"
          tone="plain"
          disabled={at <= 0}
          onClick={() => goTo(at - 1)}
        />
        <SelectField
          label="Review sheet of"
          className={css['who']}
          value={id}
          options={partners.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(next) => session.lookAt('scorecards', { partnerId: next })}
        />
        <IconButton
          icon={<ChevronRight />}
          label="Next partner"
          shortcut="→"
          tone="plain"
          disabled={at >= partners.length - 1}
          onClick={() => goTo(at + 1)}
        />
        <span className={css['space']} />
        <CopyButton text={reviewMarkdown(sheet, company, today)} what="Sheet" label="Copy as Markdown" />
        <Button size="s" icon={<Printer />} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <SheetPaper sheet={sheet} company={company} today={today} onKeyDown={onKeyDown} />
    </div>
  )
}
