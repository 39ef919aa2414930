import { setAreaField } from '#commands/setAreaField.ts'
import { InlineText } from '#canvas/InlineText.tsx'
import styles from '#canvas/InlineNote.module.css'
import { useDispatch, useRecord } from '#store/hooks.ts'

/** The area's name typed in its title. */
export function InlineAreaName({ id }: { id: string }) {
  const name = useRecord('area', id)?.name ?? ''
  const dispatch = useDispatch()
  return (
    <InlineText
      label="Name of the area"
      value={name}
      className={styles['name']}
      onKeep={(text) => dispatch(setAreaField(id, 'name', text))}
    />
  )
}
