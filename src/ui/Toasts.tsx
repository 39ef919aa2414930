import { CircleAlert, Info, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import css from '#ui/Toasts.module.css'
import { classNames } from '#ui/classNames.ts'

export interface ShownToast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

export interface ToastsProps {
  readonly toasts: readonly ShownToast[]
  readonly onDismiss: (id: number) => void
}

/** How long a toast stays, in ms, while nobody points at it; one that offers something stays longer. */
const SHOWN_FOR = { info: 5_000, action: 10_000, problem: 12_000 } as const

/** Short messages at the lower edge, read out as they come. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  return (
    <section className={css['toasts']} aria-label="Messages" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  )
}

interface ToastCardProps {
  readonly toast: ShownToast
  readonly onDismiss: (id: number) => void
}

function ToastCard({ toast, onDismiss }: ToastCardProps) {
  const { id, text, tone, action } = toast
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => onDismiss(id), SHOWN_FOR[action ? 'action' : tone])
    return () => clearTimeout(timer)
  }, [held, id, action, tone, onDismiss])
  const problem = tone === 'problem'
  return (
    <div
      className={classNames(css['toast'], problem && css['problem'])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {problem ? (
        <CircleAlert className={css['icon']} aria-hidden />
      ) : (
        <Info className={css['icon']} aria-hidden />
      )}
      <p className={css['text']}>{text}</p>
      {action && (
        <Button
          size="s"
          onClick={() => {
            action.run()
            onDismiss(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X />} size="s" side="top" onClick={() => onDismiss(id)} />
    </div>
  )
}
