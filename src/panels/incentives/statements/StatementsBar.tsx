import { Copy, FileDown, Printer } from 'lucide-react'
import { quarterKey } from '#domain/calendar/quarterKey.ts'
import { statementQuarters } from '#domain/incentives/statementQuarters.ts'
import { statementFile, statementTable } from '#exchange/csv/statementTable.ts'
import { fileName } from '#exchange/fileName.ts'
import { ChipPick } from '#panels/incentives/ChipPick.tsx'
import css from '#panels/incentives/statements/Statements.module.css'
import type { StatementChoice } from '#panels/incentives/statements/useStatement.ts'
import { usePartnerOptions } from '#panels/incentives/usePartnerOptions.ts'
import type { Programme } from '#records/programme.ts'
import { useDerived, useSession, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { writeTsv } from '#ui/grid/tsv.ts'
import { saveBlob } from '#ui/saveBlob.ts'

interface StatementsBarProps {
  readonly choice: StatementChoice
  readonly programme: Programme
}

/** Whose statement for which quarter, and the ways it leaves the page. */
export function StatementsBar({ choice, programme }: StatementsBarProps) {
  const session = useSession()
  const today = useToday()
  const partners = usePartnerOptions()
  const quarters = useDerived((records) => statementQuarters(records, today))
  const shown = choice.shown && 'statement' in choice.shown ? choice.shown : null

  async function copy(): Promise<void> {
    if (!shown) return
    try {
      await navigator.clipboard.writeText(writeTsv(statementTable(shown.statement, shown.lines)))
      session.toast(`Copied the statement of ${shown.statement.partner.name}.`)
    } catch {
      session.toast('The browser did not let the page write to the clipboard.', { tone: 'problem' })
    }
  }

  function save(): void {
    if (!shown) return
    const { partner, quarter } = shown.statement
    const blob = new Blob([statementFile(shown.statement, shown.lines)], { type: 'text/csv' })
    saveBlob(blob, fileName(`${partner.name} ${quarter.label} ${programme.name}`, 'csv'))
  }

  return (
    <div className={css['bar']}>
      <ChipPick
        label="Partner"
        value={choice.partnerId ?? ''}
        options={partners}
        onPick={(partnerId) => session.lookAt('incentives', { partnerId })}
      />
      <ChipPick
        label="Quarter"
        value={quarterKey(choice.quarter)}
        options={quarters.map((quarter) => ({ value: quarterKey(quarter), label: quarter.label }))}
        onPick={choice.pickQuarter}
      />
      <span className={css['space']} />
      <Button size="s" icon={<Copy />} disabled={!shown} onClick={() => void copy()}>
        Copy
      </Button>
      <Button size="s" icon={<FileDown />} disabled={!shown} onClick={save}>
        CSV
      </Button>
      <Button size="s" icon={<Printer />} disabled={!shown} onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}
