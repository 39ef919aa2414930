import { useCallback, useState } from 'react'
import { outreachGiven } from '#domain/playbooks/outreachGiven.ts'
import { outreachMessage } from '#domain/playbooks/outreachMessage.ts'
import css from '#panels/scorecards/playbooks/PlaybooksView.module.css'
import { CopyButton } from '#panels/scorecards/partner/CopyButton.tsx'
import { SectionCard } from '#ui/SectionCard.tsx'
import type { Participant } from '#records/participant.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived } from '#store/hooks.ts'
import { TextField } from '#ui/TextField.tsx'

/** A first mail to a partner, filled from the map as far as it knows; names of people are asked for and not kept. */
export function OutreachCard({ participant }: { readonly participant: Participant }) {
  const [contact, setContact] = useState('')
  const [sender, setSender] = useState('')
  const given = useDerived(
    useCallback((records: Records) => outreachGiven(records, participant), [participant]),
  )
  const { subject, body, open } = outreachMessage({
    ...given,
    contact,
    sender: sender || (given.sender ?? ''),
  })
  return (
    <SectionCard
      title="Outreach"
      aside={<CopyButton text={`${subject}\n\n${body}`} what="Message" label="Copy message" />}
    >
      <div className={css['fields']}>
        <div className={css['pair']}>
          <TextField label="To whom" value={contact} hint="Not kept" onCommit={(text) => setContact(text)} />
          <TextField
            label="From whom"
            value={sender}
            placeholder={given.sender}
            hint="Not kept"
            onCommit={(text) => setSender(text)}
          />
        </div>
        <p>
          <strong>{subject}</strong>
        </p>
        <pre className={css['mail']}>{body}</pre>
        {open.length > 0 && <p className={css['gaps']}>Still to be filled: {open.join(', ')}.</p>}
      </div>
    </SectionCard>
  )
}
