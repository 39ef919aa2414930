import { useId, type KeyboardEvent } from 'react'
import css from '#panels/start/StartPage.module.css'
import { useDraft } from '#ui/useDraft.ts'
import { useFocusOnMount } from '#ui/useFocusOnMount.ts'

interface Props {
  readonly name: string
  readonly onRename: (name: string) => void
  /** Called when naming is over, with or without a new name. */
  readonly onDone: () => void
}

/** A map's name being typed in its place. An empty name leaves the old one. */
export function NameInput({ name, onRename, onDone }: Props) {
  const id = useId()
  useFocusOnMount(id, true)
  const draft = useDraft(name, (typed) => {
    const next = typed.trim()
    if (next !== '' && next !== name) onRename(next)
  })

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') draft.commit()
    else draft.restore()
    onDone()
  }

  return (
    <input
      id={id}
      className={css['nameInput']}
      aria-label="Map name"
      maxLength={200}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onKeyDown={onKey}
      onBlur={() => {
        draft.commit()
        onDone()
      }}
    />
  )
}
