import { setRemark } from '#commands/setRemark.ts'
import { remarkId } from '#records/remark.ts'
import { useOpenMap, useRecord } from '#store/hooks.ts'
import { NoteDialog } from '#ui/NoteDialog.tsx'

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
  return (
    <NoteDialog
      word="Remark"
      about={
        tier
          ? `To a cell of ${tier.name}; the programme guide leaves it out.`
          : 'To a rule of the programme; the programme guide leaves it out.'
      }
      note={remark}
      placeholder="Where this figure comes from, or what is still open"
      onKeep={(text) => map.dispatch(setRemark(programmeId, tierId, field, text))?.refused ?? null}
      onClose={onClose}
    />
  )
}
