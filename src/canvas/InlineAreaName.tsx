import { useState } from 'react'
import { setAreaField } from '#commands/setAreaField.ts'
import styles from '#canvas/InlineNote.module.css'
import { useDispatch, useRecord, useSession } from '#store/hooks.ts'

/** The area's name typed in its title: Enter or leaving keeps it, Escape leaves it as it was. */
export function InlineAreaName({ id }: { id: string }) {
  const area = useRecord('area', id)
  const session = useSession()
  const dispatch = useDispatch()
  const [text, setText] = useState(area?.name ?? '')

  function keep(): void {
    session.rename(null)
    const name = text.trim()
    if (name !== '' && name !== area?.name) dispatch(setAreaField(id, 'name', name))
  }

  return (
    <input
      className={`${styles['name'] ?? ''} nodrag nopan nokey`}
      aria-label="Name of the area"
      value={text}
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
