import { Check } from 'lucide-react'
import { withdrawAcceptance } from '#commands/withdrawAcceptance.ts'
import { dayText } from '#domain/calendar/days.ts'
import type { SortedFindings } from '#domain/findings/openFindings.ts'
import css from '#panels/insights/findings/FindingRow.module.css'
import { useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'

/** A finding that was left as it is: with its reason and day, and the way to open it again. */
export function AcceptedRow({ accepted }: { readonly accepted: SortedFindings['accepted'][number] }) {
  const dispatch = useDispatch()
  const { finding, acceptance } = accepted
  const on = acceptance.on === null ? '' : `, ${dayText(acceptance.on)}`
  return (
    <li className={css['row']}>
      <span className={css['mark']} data-severity="accepted">
        <Check aria-hidden />
      </span>
      <p className={css['accepted']}>
        {finding.sentence} “{acceptance.reason}”{on}.
      </p>
      <Button
        size="s"
        className={css['action']}
        aria-label={`Open again: ${finding.sentence}`}
        onClick={() => dispatch(withdrawAcceptance(finding.id))}
      >
        Open again
      </Button>
    </li>
  )
}
