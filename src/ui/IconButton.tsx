import type { ComponentPropsWithRef, ReactNode } from 'react'
import css from '#ui/IconButton.module.css'
import { classNames } from '#ui/classNames.ts'
import { Tooltip, type TooltipProps } from '#ui/Tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** The accessible name, shown as a tooltip too. */
  readonly label: string
  /** Shown instead of the label, where there is more to say. */
  readonly tip?: string | undefined
  readonly icon: ReactNode
  readonly shortcut?: string | undefined
  /** Set for a button that stays down. */
  readonly pressed?: boolean | undefined
  readonly tone?: 'plain' | 'quiet' | undefined
  readonly size?: 's' | 'm' | undefined
  readonly side?: TooltipProps['side']
}

/** A square button of one icon, 32 px, or 28 px when small. */
export function IconButton(props: IconButtonProps) {
  const { label, tip, icon, shortcut, pressed, tone = 'quiet', size = 'm', side, className, ...rest } = props
  return (
    <Tooltip text={tip ?? label} shortcut={shortcut} side={side}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(css['button'], css[tone], css[size], className)}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
