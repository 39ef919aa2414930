import { useState } from 'react'
import { setParticipantField } from '#commands/setParticipantField.ts'
import styles from '#canvas/InlineName.module.css'
import { useDispatch, useRecord, useSession } from '#store/hooks.ts'

/** The name typed straight on the card: Enter or leaving keeps it, Escape leaves it as it was. */
export function InlineName({ id }: { id: string }) {
  const participant = useRecord('participant', id)
  const session = useSession()
  const dispatch = useDispatch()
  const [text, setText] = useState(participant?.name ?? '')

  function keep(): void {
    session.rename(null)
    const name = text.trim()
    if (name !== '' && name !== participant?.name) dispatch(setParticipantField(id, 'name', name))
  }

  return (
    <input
      className={`${styles['name'] ?? ''} nodrag nopan nokey`}
      aria-label="Name on the map"
      value={text}
      // The field opens because the person asked to type here.
      ref={(input) => {
        if (input && document.activeElement !== input) {
          input.focus()
          input.select()
        }
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') session.rename(null)
      }}
    />
  )
}
