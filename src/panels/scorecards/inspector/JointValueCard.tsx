import { jointValueGaps, jointValueText } from '#domain/playbooks/jointValueText.ts'
import { companyOf } from '#domain/kinds/companyOf.ts'
import css from '#panels/scorecards/inspector/PlaybookTab.module.css'
import { CopyButton } from '#panels/scorecards/partner/CopyButton.tsx'
import { usePartnerDoors } from '#panels/scorecards/partner/usePartnerDoors.ts'
import { jointValueId } from '#records/jointValue.ts'
import type { Participant } from '#records/participant.ts'
import { useDerived, useRecord } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** Why better together, in the sentences its parts make. */
export function JointValueCard({ participant: { id, name } }: { readonly participant: Participant }) {
  const doors = usePartnerDoors()
  const us = useDerived(companyOf)?.name ?? 'We'
  const value = useRecord('jointValue', jointValueId(id))
  const text = value && jointValueText({ us, partner: name }, value)
  const gaps = value ? jointValueGaps(value) : []
  return (
    <section className={css['card']} aria-label="Better together">
      <header className={css['head']}>
        <h3>Better together</h3>
        {text !== undefined && <CopyButton text={text} what="Joint value" />}
      </header>
      <p className={text === undefined ? css['faint'] : undefined}>
        {text ?? 'Nothing is written yet of why both are better together.'}
      </p>
      {gaps.length > 0 && <p className={css['faint']}>Still to be written: {gaps.join(', ')}.</p>}
      {value !== undefined && value.goal !== '' && (
        <p>
          <strong>Goal, {value.goalState}:</strong> {value.goal}
        </p>
      )}
      <div className={css['deeds']}>
        <Button size="s" onClick={() => doors.open('playbooks', id)}>
          {value ? 'Change it in Playbooks' : 'Write it in Playbooks'}
        </Button>
      </div>
    </section>
  )
}
