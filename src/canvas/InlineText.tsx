import { useRef, useState } from 'react'
import { useSession } from '#store/hooks.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly className: string | undefined
  onKeep: (text: string) => void
}

/** A line typed straight on the map: Enter or leaving keeps it, Escape leaves it as it was, an empty one is no name. */
export function InlineText({ label, value, className, onKeep }: Props) {
  const session = useSession()
  const [text, setText] = useState(value)
  // Once ended it stays ended: a browser may still tell of a lost focus while the field is taken away.
  const ended = useRef(false)

  function end(kept: boolean): void {
    if (ended.current) return
    ended.current = true
    session.rename(null)
    const line = text.trim()
    if (kept && line !== '' && line !== value) onKeep(line)
  }

  return (
    <input
      className={`${className ?? ''} nodrag nopan nokey`}
      aria-label={label}
      value={text}
      // The field opens because the person asked to type here.
      ref={(input) => {
        if (input && document.activeElement !== input && !ended.current) {
          input.focus()
          input.select()
        }
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter')
      }}
    />
  )
}
