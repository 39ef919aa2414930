import { ReceiptText } from 'lucide-react'
import type { NoStatement } from '#domain/incentives/statement.ts'
import { StatementPaper } from '#panels/incentives/statements/StatementPaper.tsx'
import css from '#panels/incentives/statements/Statements.module.css'
import { StatementsBar } from '#panels/incentives/statements/StatementsBar.tsx'
import { TakeList } from '#panels/incentives/statements/TakeList.tsx'
import { useStatement } from '#panels/incentives/statements/useStatement.ts'
import type { ProgrammeChosen } from '#panels/incentives/useProgrammeChoice.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** What each partner is paid, line by line. */
export function StatementsView({ chosen }: { readonly chosen: ProgrammeChosen }) {
  const choice = useStatement(chosen.programme.id)
  const { shown } = choice
  return (
    <section className={css['view']} aria-label={`Statements under ${chosen.programme.name}`}>
      <StatementsBar choice={choice} programme={chosen.programme} />
      <div className={css['columns']}>
        {shown && 'statement' in shown ? (
          <StatementPaper {...shown} programme={chosen.programme} />
        ) : (
          <EmptyState title="No statement" icon={<ReceiptText />}>
            <p>{REASONS[shown?.reason ?? 'NO_TIER']}</p>
          </EmptyState>
        )}
        <TakeList choice={choice} />
      </div>
    </section>
  )
}

const REASONS: Readonly<Record<NoStatement, string>> = {
  NO_PROGRAMME: 'The programme is no longer there.',
  NO_PARTNER: 'The partner is no longer on the map.',
  NO_TIER:
    'A partner is paid by its tier. Give it one of the programme’s tiers in the inspector, under Profile; then its deals and payments make a statement.',
}
