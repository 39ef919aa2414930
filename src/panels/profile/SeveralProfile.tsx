import { Lock, LockOpen, Trash2 } from 'lucide-react'
import css from '#panels/profile/Inspector.module.css'
import { STAGE_OPTIONS } from '#panels/profile/profileWords.ts'
import { TierField } from '#panels/profile/TierField.tsx'
import { counted } from '#commands/command.ts'
import { deleteItems } from '#commands/deleteItems.ts'
import { lockItems } from '#commands/lockItems.ts'
import { setForParticipants } from '#commands/setForParticipants.ts'
import type { Participant, Stage } from '#records/participant.ts'
import { useDerived, useDispatch } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'

const VARIOUS = 'various'

/** What can be done to several things at once, each as one step. */
export function SeveralProfile({ ids }: { readonly ids: ReadonlySet<string> }) {
  const dispatch = useDispatch()
  const participants = useDerived((records) =>
    Array.from(ids, (id) => records.find('participant', id)).filter((found) => found !== undefined),
  )
  const flows = useDerived((records) => Array.from(ids).filter((id) => records.find('flow', id)).length)
  const notes = useDerived((records) =>
    Array.from(ids).flatMap((id) => records.find('area', id) ?? records.find('sticky', id) ?? []),
  )
  const items = [...participants, ...notes]
  const locked = items.filter((item) => item.locked).length
  const participantIds = participants.map((participant) => participant.id)
  const lock = (on: boolean) =>
    dispatch(
      lockItems(
        items.map((item) => item.id),
        on,
      ),
    )
  return (
    <div className={css['scroll']}>
      <header className={css['header']}>
        <div className={css['heading']}>
          <h2 className={css['title']}>{counted(items.length + flows, 'thing')} selected</h2>
          <p className={css['subtitle']}>
            {counted(participants.length, 'participant')} · {counted(flows, 'flow')}
            {notes.length > 0 && ` · ${counted(notes.length, 'area or note', 'areas and notes')}`}
          </p>
        </div>
      </header>
      <div className={css['fields']}>
        {participants.length > 0 && <SharedFields participants={participants} ids={participantIds} />}
        <div className={css['actions']}>
          {items.length > locked && (
            <Button icon={<Lock />} onClick={() => lock(true)}>
              Lock
            </Button>
          )}
          {locked > 0 && (
            <Button icon={<LockOpen />} onClick={() => lock(false)}>
              Unlock
            </Button>
          )}
          <Button tone="danger" icon={<Trash2 />} onClick={() => dispatch(deleteItems([...ids]))}>
            Delete
          </Button>
        </div>
      </div>
    </div>
  )
}

interface SharedFieldsProps {
  readonly participants: readonly Participant[]
  readonly ids: readonly string[]
}

function SharedFields({ participants, ids }: SharedFieldsProps) {
  const dispatch = useDispatch()
  const stage = shared(participants.map((participant) => participant.stage))
  const various = stage === VARIOUS ? [{ value: VARIOUS, label: 'Various' }] : []
  return (
    <div className={css['pair']}>
      <SelectField
        label="Stage"
        value={stage ?? ''}
        options={[...various, { value: '', label: '–' }, ...STAGE_OPTIONS]}
        onChange={(next) => {
          if (next !== VARIOUS)
            dispatch(setForParticipants(ids, 'stage', next === '' ? null : (next as Stage)))
        }}
      />
      <TierField ids={ids} tierId={shared(participants.map((participant) => participant.tierId))} />
    </div>
  )
}

/** The value all have, or that they differ. */
function shared(values: readonly (string | null)[]): string | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : VARIOUS
}
