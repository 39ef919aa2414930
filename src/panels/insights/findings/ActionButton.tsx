import { useState } from 'react'
import { actionLabel } from '#domain/findings/actionLabel.ts'
import type { FindingAction } from '#domain/findings/finding.ts'
import { AcceptDialog } from '#panels/insights/findings/AcceptDialog.tsx'
import { commandFor } from '#panels/insights/findings/commandFor.ts'
import css from '#panels/insights/findings/FindingRow.module.css'
import { ReviewDialog } from '#panels/insights/findings/ReviewDialog.tsx'
import { useDispatchTelling, useSession } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { classNames } from '#ui/classNames.ts'

interface Props {
  readonly action: FindingAction
  /** The finding it answers, in words, and its id to be accepted by. */
  readonly sentence: string
  readonly findingId: string
}

/** What can be done about a finding: one step of the map, or a small question first. */
export function ActionButton({ action, sentence, findingId }: Props) {
  const session = useSession()
  const tell = useDispatchTelling()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  function run(): void {
    if (action.do === 'openPlace') return session.visit(action.place)
    const command = commandFor(action)
    if (command) tell(command, toldOf)
    else setAsking(true)
  }
  return (
    <>
      <Button
        size="s"
        className={classNames(css['action'], action.do !== 'accept' && css['deed'])}
        aria-label={`${actionLabel(action)}: ${sentence}`}
        onClick={run}
      >
        {actionLabel(action)}
      </Button>
      {asking && action.do === 'setReviewDate' && (
        <ReviewDialog participants={action.participants} onClose={close} />
      )}
      {asking && action.do === 'accept' && (
        <AcceptDialog findingId={findingId} sentence={sentence} onClose={close} />
      )}
    </>
  )
}

/** "add the return flow" as a sentence of its own. */
function toldOf(label: string): string {
  return `Done: ${label}.`
}
