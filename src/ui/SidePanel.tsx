import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import css from '#ui/SidePanel.module.css'

export interface SidePanelProps {
  /** Its heading and its name as a landmark. */
  readonly title: string
  readonly onClose: () => void
  /** Stands under the heading and does not scroll away. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** A panel of full height beside the canvas. */
export function SidePanel({ title, onClose, head, children }: SidePanelProps) {
  return (
    <section className={css['panel']} aria-label={title}>
      <header className={css['header']}>
        <h2 className={css['title']}>{title}</h2>
        <IconButton label={`Close ${title}`} icon={<X />} size="s" side="left" onClick={onClose} />
      </header>
      {head !== undefined && <div className={css['head']}>{head}</div>}
      <div className={css['body']}>{children}</div>
    </section>
  )
}
