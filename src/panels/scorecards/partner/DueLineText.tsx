import type { Due } from '#domain/lifecycle/proposal.ts'
import css from '#panels/scorecards/partner/DueLineText.module.css'
import { StatusMark, type Status } from '#ui/StatusMark.tsx'

/** One thing that is due: a sign of how urgent it is, and the sentence. */
export function DueLineText({ due: { level, sentence } }: { readonly due: Pick<Due, 'level' | 'sentence'> }) {
  return (
    <span className={css['line']} data-level={level}>
      {level === 'note' ? (
        <span className={css['dash']} aria-hidden>
          –
        </span>
      ) : (
        <StatusMark status={SIGNS[level]} size={12} label={WORDS[level]} />
      )}
      <span>{sentence}</span>
    </span>
  )
}

const SIGNS: Readonly<Record<'warn' | 'alarm', Status>> = { warn: 'warn', alarm: 'bad' }
const WORDS: Readonly<Record<'warn' | 'alarm', string>> = { warn: 'Due', alarm: 'Overdue' }
