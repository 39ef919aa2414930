import type { ReactNode } from 'react'
import css from '#ui/Field.module.css'
import { classNames } from '#ui/classNames.ts'

export interface FieldProps {
  /** The id of the control; its description has the id `<id>-about`. */
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly problem?: string | null | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Label above, control, then the problem or else the hint. */
export function Field({ id, label, hint, problem, className, children }: FieldProps) {
  return (
    <div className={classNames(css['field'], className)}>
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      <FieldNote id={id} hint={hint} problem={problem} />
    </div>
  )
}

/** What is said under a control. */
export function FieldNote({ id, hint, problem }: Pick<FieldProps, 'id' | 'hint' | 'problem'>) {
  if (problem)
    return (
      <p id={aboutId(id)} className={css['problem']} role="alert">
        {problem}
      </p>
    )
  if (!hint) return null
  return (
    <div id={aboutId(id)} className={css['hint']}>
      {hint}
    </div>
  )
}

export function aboutId(id: string): string {
  return `${id}-about`
}
