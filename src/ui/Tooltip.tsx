import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import css from '#ui/Tooltip.module.css'

export interface TooltipProps {
  readonly text: ReactNode
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** The one element it belongs to; it must take props and a ref. */
  readonly children: ReactElement
}

/** Words beside an element on hover or focus; never the only place something is said. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={400} render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className={css['positioner']} side={side} sideOffset={6}>
          <BaseTooltip.Popup className={css['popup']}>
            {text}
            {shortcut !== undefined && <kbd className={css['shortcut']}>{shortcut}</kbd>}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  )
}
