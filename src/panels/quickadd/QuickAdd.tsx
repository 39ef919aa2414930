import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { QuickPreview } from '#panels/quickadd/QuickPreview.tsx'
import styles from '#panels/quickadd/QuickAdd.module.css'
import { useAddPlans } from '#panels/quickadd/useAddPlans.ts'
import { useQuickPlans } from '#panels/quickadd/useQuickPlans.ts'
import { useSession, useSessionState } from '#store/hooks.ts'
import { IconButton } from '#ui/IconButton.tsx'

/** The line that adds partners and what they exchange as fast as they are spoken of. */
export function QuickAdd() {
  const text = useSessionState((state) => state.quickAdding)
  return text === null ? null : <QuickLineForm key={text} begin={text} />
}

/**
 * Enter adds and leaves the anchor where it is, Tab makes the new one the anchor of the next: a list under one partner,
 * or a chain from one to the next, without leaving the keys.
 */
function QuickLineForm({ begin }: { begin: string }) {
  const session = useSession()
  const [text, setText] = useState(begin)
  const [asked, setAsked] = useState(false)
  const quick = useQuickPlans(text)
  const addPlans = useAddPlans()
  const field = useRef<HTMLTextAreaElement>(null)
  const last = useRef<string | null>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])

  function add(asAnchor: boolean): void {
    setAsked(true)
    const added = addPlans(quick)
    if (!added) return
    last.current = added.lastId
    if (asAnchor && added.lastId !== null) session.select([added.lastId])
    setText(added.left)
    setAsked(added.left !== '')
  }

  function close(): void {
    session.quickAdd(null)
    const back = last.current ?? quick.anchor?.id
    if (back !== undefined) session.canvas.now?.focus(back)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const adds = event.key === 'Enter' || (event.key === 'Tab' && text.trim() !== '')
    if (event.key === 'Escape') close()
    else if (adds && !event.shiftKey) add(event.key === 'Tab')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section className={styles['line']} aria-label="Quick add">
      <div className={styles['field']}>
        <textarea
          ref={field}
          rows={1}
          aria-label="Quick add"
          aria-describedby={id}
          aria-invalid={asked && quick.plans.some(({ problem }) => problem !== null) ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Acme, VAR, refers customers -> 15 % commission"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAsked(false)
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton
          label="Close quick add"
          shortcut="Esc"
          side="top"
          icon={<X size={16} />}
          onClick={close}
        />
      </div>
      <QuickPreview id={id} quick={quick} asked={asked} />
    </section>
  )
}
