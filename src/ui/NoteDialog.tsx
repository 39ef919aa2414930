import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import css from '#ui/NoteDialog.module.css'

export interface NoteDialogProps {
  /** What such a note is called here; "Note" unless told otherwise. */
  readonly word?: string
  /** What the note is about. */
  readonly about: string
  readonly note: string
  readonly placeholder: string
  /** Takes the note, trimmed; gives back the sentence why not, or `null`. */
  readonly onKeep: (text: string) => string | null
  readonly onClose: () => void
}

/** Writes a note. Closing keeps what was typed; only a refused note is given up by closing again. */
export function NoteDialog({ word = 'Note', about, note, placeholder, onKeep, onClose }: NoteDialogProps) {
  const [text, setText] = useState(note)
  const [problem, setProblem] = useState('')

  function keep(): void {
    const refused = onKeep(text.trim())
    if (refused === null) onClose()
    else setProblem(refused)
  }

  return (
    <Dialog
      open
      width="s"
      title={word}
      description={about}
      onClose={text.trim() === note || problem !== '' ? onClose : keep}
      footer={
        <Button tone="primary" onClick={keep}>
          Keep {word.toLowerCase()}
        </Button>
      }
    >
      <textarea
        className={css['field']}
        aria-label={word}
        aria-invalid={problem !== '' || undefined}
        value={text}
        rows={4}
        placeholder={placeholder}
        onChange={({ target }) => {
          setText(target.value)
          setProblem('')
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        }}
      />
      {problem !== '' && (
        <p role="alert" className={css['problem']}>
          {problem}
        </p>
      )}
    </Dialog>
  )
}
