import type { ComponentProps } from 'react'
import css from '#ui/Chip.module.css'
import { classNames } from '#ui/classNames.ts'

interface ChipProps extends ComponentProps<'button'> {
  /** Marks what narrows down what is shown. */
  readonly active?: boolean
}

/** A small round button; takes props and a ref, so that a menu can open from it. */
export function Chip({ active = false, className, ...button }: ChipProps) {
  return (
    <button
      type="button"
      {...button}
      className={classNames(css['chip'], active && css['active'], className)}
    />
  )
}

interface ChipGroupProps {
  /** What the buttons of the group are about. */
  readonly label: string
  readonly children: React.ReactNode
}

/** Several buttons that look like one chip. */
export function ChipGroup({ label, children }: ChipGroupProps) {
  return (
    // A fieldset would bring a look of its own and say no more than this.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={label} className={css['group']}>
      {children}
    </div>
  )
}
