import { useState } from 'react'
import css from '#panels/incentives/programme/Programme.module.css'
import { setRemark } from '#commands/setRemark.ts'
import { remarkId } from '#records/remark.ts'
import { useOpenMap, useRecord } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

interface RemarkDialogProps {
  readonly programmeId: string
  /** `null`: a rule of the whole programme. */
  readonly tierId: string | null
  readonly field: string
  readonly onClose: () => void
}

/** The remark to one cell of a programme. Closing keeps what was typed. */
export function RemarkDialog({ programmeId, tierId, field, onClose }: RemarkDialogProps) {
  const map = useOpenMap()
  const tier = useRecord('tier', tierId ?? '')
  const remark = useRecord('remark', remarkId(programmeId, tierId, field))?.text ?? ''
  const [text, setText] = useState(remark)
  const [problem, setProblem] = useState('')

  function keep(): void {
    const refusal = map.dispatch(setRemark(programmeId, tierId, field, text))
    if (refusal) setProblem(refusal.refused)
    else onClose()
  }

  return (
    <Dialog
      open
      width="s"
      title="Remark"
      description={
        tier
          ? `To a cell of ${tier.name}; the programme guide leaves it out.`
          : 'To a rule of the programme; the programme guide leaves it out.'
      }
      onClose={text.trim() === remark || problem !== '' ? onClose : keep}
      footer={
        <Button tone="primary" onClick={keep}>
          Keep remark
        </Button>
      }
    >
      <textarea
        className={css['remark']}
        aria-label="Remark"
        aria-invalid={problem !== '' || undefined}
        value={text}
        rows={4}
        placeholder="Where this figure comes from, or what is still open"
        onChange={({ target }) => {
          setText(target.value)
          setProblem('')
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        }}
      />
      {problem !== '' && (
        <p role="alert" className={css['problem']}>
          {problem}
        </p>
      )}
    </Dialog>
  )
}
