import { useEffect, useRef, type KeyboardEvent } from 'react'
import css from '#ui/grid/Grid.module.css'

export type EditorEnd = 'stay' | 'down' | 'up' | 'right' | 'left' | 'fill'

/** What becomes of a text: it is taken and the focus goes on, or it is given up. */
export interface EditorDeeds {
  /**
   * Kept beside the screen, so that a text is not lost when its cell goes from under it; `isReplaced` lets the first key
   * take the place of the text there is.
   */
  readonly draft: { now: string; isReplaced: boolean }
  commit(text: string, end: EditorEnd): void
  cancel(): void
}

interface CellEditorProps {
  readonly label: string
  readonly begin: string
  readonly options: readonly string[] | undefined
  readonly deeds: EditorDeeds
}

/** Types in a cell: Enter and Tab take the text and go on, Ctrl+Enter fills the selection with it, Esc gives it up. */
export function CellEditor({ label, begin, options, deeds }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const open = useRef(true)
  useEffect(() => {
    const { current } = field
    current?.focus({ preventScroll: true })
    if (current instanceof HTMLInputElement)
      current.setSelectionRange(deeds.draft.isReplaced ? 0 : current.value.length, current.value.length)
  }, [deeds])

  function end(how: EditorEnd | null): void {
    if (!open.current) return
    open.current = false
    if (how === null) deeds.cancel()
    else deeds.commit(deeds.draft.now, how)
  }

  const shared = {
    ref: field,
    'aria-label': label,
    className: css['editor'],
    defaultValue: begin,
    onChange: (event: { target: { value: string } }) => {
      deeds.draft.now = event.target.value
    },
    onBlur: () => end('stay'),
    onKeyDown: (event: KeyboardEvent) => {
      const how = endOf(event)
      // Everything typed here is the editor's, not a key of the grid.
      event.stopPropagation()
      if (how === undefined) return
      event.preventDefault()
      end(how)
    },
  }
  if (!options) return <input {...shared} type="text" autoComplete="off" spellCheck={false} />
  return (
    <select {...shared}>
      {[...new Set(['', begin, ...options])].map((option) => (
        <option key={option} value={option}>
          {option === '' ? '–' : option}
        </option>
      ))}
    </select>
  )
}

/** How a key ends the editing; `null` gives up, `undefined` goes on typing. */
function endOf(event: KeyboardEvent): EditorEnd | null | undefined {
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'Escape') return null
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right'
  if (event.key !== 'Enter') return undefined
  if (event.ctrlKey || event.metaKey) return 'fill'
  return event.shiftKey ? 'up' : 'down'
}
