import { useState } from 'react'
import { setStickyField } from '#commands/setStickyField.ts'
import styles from '#canvas/InlineNote.module.css'
import { useDispatch, useRecord, useSession } from '#store/hooks.ts'

/** A note's text typed in its place: leaving, Escape and Ctrl Enter keep it, since a note is seldom typed to be lost. */
export function InlineNote({ id }: { id: string }) {
  const sticky = useRecord('sticky', id)
  const session = useSession()
  const dispatch = useDispatch()
  const [text, setText] = useState(sticky?.text ?? '')

  function keep(): void {
    session.rename(null)
    if (text.trim() !== sticky?.text) dispatch(setStickyField(id, 'text', text))
  }

  return (
    <textarea
      className={`${styles['note'] ?? ''} nodrag nopan nokey nowheel`}
      aria-label="Text of the note"
      value={text}
      ref={(area) => {
        if (area && document.activeElement !== area) {
          area.focus()
          area.select()
        }
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (isDone || event.key === 'Escape') keep()
      }}
    />
  )
}
