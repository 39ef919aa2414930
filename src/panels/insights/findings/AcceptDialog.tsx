import { useState } from 'react'
import { acceptFinding } from '#commands/acceptFinding.ts'
import { useOpenMap } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly findingId: string
  readonly sentence: string
  readonly onClose: () => void
}

/** Asks why a finding is left as it is; with the reason it stays listed as accepted. */
export function AcceptDialog({ findingId, sentence, onClose }: Props) {
  const map = useOpenMap()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  function accept(): void {
    const refusal = map.dispatch(acceptFinding(findingId, reason))
    if (refusal) setProblem(refusal.refused)
    else onClose()
  }
  return (
    <Dialog
      open
      width="s"
      title="Accept with a reason"
      description={sentence}
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={accept}>
          Accept
        </Button>
      }
    >
      <TextField
        label="Reason"
        value={reason}
        placeholder="Free until the joint launch"
        hint="Whoever looks next year will want to know."
        problem={problem}
        focusOnMount
        onCommit={setReason}
      />
    </Dialog>
  )
}
