import { ArrowRight, Coins } from 'lucide-react'
import { useCallback, type ReactNode } from 'react'
import { currentProgramme } from '#domain/incentives/programmes.ts'
import { IncentivesSheet } from '#panels/incentives/inspector/IncentivesSheet.tsx'
import css from '#panels/incentives/inspector/IncentivesTab.module.css'
import { partnerIncentives } from '#panels/incentives/inspector/partnerIncentives.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSession, useToday } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** What a partner gets out of the programme in force: the one whose amounts the map shows. */
export function IncentivesTab({ participantId }: { readonly participantId: string }) {
  const today = useToday()
  const programme = useDerived(currentProgramme)
  const reading = useDerived(
    useCallback(
      (records: Records) => (programme ? partnerIncentives(records, programme, participantId, today) : null),
      [programme, participantId, today],
    ),
  )
  if (!programme)
    return (
      <NothingYet title="No programme is in force yet" button="To the incentives">
        A programme says what each tier gets. Then this tab says what this partner takes, what it still needs
        for the next tier, and what is in it for them.
      </NothingYet>
    )
  if (!reading)
    return (
      <NothingYet title="No tier of the programme" button="To the programme">
        “{programme.name}” pays by tier. Choose one under Profile, and the take of this partner is worked out
        from its deals or its payments.
      </NothingYet>
    )
  return <IncentivesSheet reading={reading} />
}

interface NothingYetProps {
  readonly title: string
  readonly button: string
  readonly children: ReactNode
}

function NothingYet({ title, button, children }: NothingYetProps) {
  const session = useSession()
  return (
    <div className={css['nothing']}>
      <EmptyState
        title={title}
        icon={<Coins />}
        action={
          <Button
            size="s"
            icon={<ArrowRight />}
            onClick={() => {
              session.lookAt('incentives', { view: 'programme' })
              session.visit('incentives')
            }}
          >
            {button}
          </Button>
        }
      >
        <p>{children}</p>
      </EmptyState>
    </div>
  )
}
