import type { StageCheck } from '#domain/lifecycle/checks.ts'
import css from '#panels/scorecards/partner/CheckList.module.css'
import { StatusMark, type Status } from '#ui/StatusMark.tsx'

interface CheckListProps {
  readonly label: string
  readonly checks: readonly StageCheck[]
}

/** Conditions of a stage, each with its sign, its word and the sentence that says what it was seen by. */
export function CheckList({ label, checks }: CheckListProps) {
  return (
    <ul className={css['checks']} aria-label={label}>
      {checks.map(({ id, title, state, sentence }) => (
        <li key={id} className={css['check']}>
          <StatusMark status={SIGNS[state]} label={CHECK_WORDS[state]} />
          <span className={css['title']}>{title}</span>
          <span className={css['sentence']}>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}

const CHECK_WORDS: Readonly<Record<StageCheck['state'], string>> = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Not known',
}

const SIGNS: Readonly<Record<StageCheck['state'], Status>> = {
  met: 'good',
  'not-met': 'warn',
  unknown: 'none',
}
