import { ArrowRight, ClipboardCheck } from 'lucide-react'
import { useCallback, type ReactNode } from 'react'
import { partnerReading } from '#domain/fit/partnerReading.ts'
import { profilesOf, shownEvaluation } from '#domain/fit/profiles.ts'
import { isRefusal } from '#domain/refusal.ts'
import { FitSheet } from '#panels/fit/inspector/FitSheet.tsx'
import css from '#panels/fit/inspector/FitTab.module.css'
import { useGoToPartners } from '#panels/fit/inspector/useGoToPartners.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'

/** How a partner fits the profile, in the round that the map shows: so that the tab and the ring on the card agree. */
export function FitTab({ participantId }: { readonly participantId: string }) {
  const [profile] = useDerived(profilesOf)
  const evaluation = useDerived(shownEvaluation)
  const reading = useDerived(
    useCallback(
      (records: Records) => {
        const partner = records.find('participant', participantId)
        return evaluation && partner ? partnerReading(records, evaluation, partner) : null
      },
      [evaluation, participantId],
    ),
  )
  if (!profile)
    return (
      <NothingYet title="No ideal partner profile yet" button="Make a profile in Partners">
        A profile says what you look for in a partner, and what counts how much. Then every partner has a
        score, here and on its card.
      </NothingYet>
    )
  if (!evaluation || !reading)
    return (
      <NothingYet title="No round of scoring yet" button="Start a round in Partners">
        “{profile.name}” is there. A round keeps what each partner is given on a day, so that you can see
        later who rose.
      </NothingYet>
    )
  if (isRefusal(reading))
    return (
      <NothingYet title="No score can be told" button="See the profile in Partners">
        {reading.fault}
      </NothingYet>
    )
  return <FitSheet profile={profile} evaluation={evaluation} reading={reading} />
}

interface NothingYetProps {
  readonly title: string
  readonly button: string
  readonly children: ReactNode
}

function NothingYet({ title, button, children }: NothingYetProps) {
  const goToPartners = useGoToPartners()
  return (
    <div className={css['nothing']}>
      <EmptyState
        title={title}
        icon={<ClipboardCheck />}
        action={
          <Button size="s" icon={<ArrowRight />} onClick={goToPartners}>
            {button}
          </Button>
        }
      >
        <p>{children}</p>
      </EmptyState>
    </div>
  )
}
