import type { ComponentPropsWithRef, ReactNode } from 'react'
import css from '#ui/Button.module.css'
import { classNames } from '#ui/classNames.ts'

export type ButtonTone = 'plain' | 'primary' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly tone?: ButtonTone | undefined
  readonly size?: 's' | 'm' | undefined
  readonly icon?: ReactNode
}

/** A button of 32 px, or 28 px when small; never submits a form unless told to. */
export function Button({ tone = 'plain', size = 'm', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(css['button'], css[tone], css[size], className)}>
      {icon}
      {children}
    </button>
  )
}
