import css from '#panels/fit/profile/Details.module.css'
import { setEvaluationField } from '#commands/setEvaluationField.ts'
import type { Evaluation } from '#records/evaluation.ts'
import { useSave } from '#store/hooks.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly round: Evaluation
  onClose(): void
}

export function RoundDetails({ round, onClose }: Props) {
  const save = useSave()
  const saveTo = (field: 'name' | 'on' | 'note') => (text: string, leaving: boolean) =>
    save(setEvaluationField(round.id, field, text), leaving)
  return (
    <Dialog open title="Round of scoring" width="s" onClose={onClose}>
      <div className={css['fields']}>
        <TextField label="Name" value={round.name} onCommit={saveTo('name')} />
        <TextField
          label="Date"
          type="date"
          value={round.on}
          hint="The newest round is the one the map shows."
          onCommit={saveTo('on')}
        />
        <TextField
          label="Note"
          multiline
          value={round.note}
          placeholder="Who scored, and what it was based on"
          onCommit={saveTo('note')}
        />
      </div>
    </Dialog>
  )
}
