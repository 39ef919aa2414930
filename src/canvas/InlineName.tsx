import { setParticipantField } from '#commands/setParticipantField.ts'
import { InlineText } from '#canvas/InlineText.tsx'
import styles from '#canvas/InlineName.module.css'
import { useDispatch, useRecord } from '#store/hooks.ts'

/** The participant's name typed on its card. */
export function InlineName({ id }: { id: string }) {
  const name = useRecord('participant', id)?.name ?? ''
  const dispatch = useDispatch()
  return (
    <InlineText
      label="Name on the map"
      value={name}
      className={styles['name']}
      onKeep={(text) => dispatch(setParticipantField(id, 'name', text))}
    />
  )
}
