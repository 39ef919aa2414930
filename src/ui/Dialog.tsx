import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import css from '#ui/Dialog.module.css'
import { IconButton } from '#ui/IconButton.tsx'
import { classNames } from '#ui/classNames.ts'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly description?: ReactNode
  /** Called on Esc, on a press outside and on the close button; the dialog stays until `open` is false. */
  readonly onClose: () => void
  readonly footer?: ReactNode
  /** 420, 600 or 880 px wide at most. */
  readonly width?: 's' | 'm' | 'l' | undefined
  readonly children?: ReactNode
}

/** A modal dialog: focus stays inside while it is open and goes back to where it was afterwards. */
export function Dialog({ open, title, description, onClose, footer, width = 'm', children }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={css['backdrop']} />
        <BaseDialog.Popup className={classNames(css['popup'], css[width])}>
          <header className={css['header']}>
            <BaseDialog.Title className={css['title']}>{title}</BaseDialog.Title>
            {description !== undefined && (
              <BaseDialog.Description className={css['description']}>{description}</BaseDialog.Description>
            )}
          </header>
          <div className={css['body']}>{children}</div>
          {footer !== undefined && <footer className={css['footer']}>{footer}</footer>}
          {/* Last, so that the focus begins in the content and not on the way out of it. */}
          <IconButton className={css['close']} label="Close" icon={<X />} size="s" onClick={onClose} />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
