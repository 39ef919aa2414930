import css from '#panels/profile/Inspector.module.css'
import { STAGE_OPTIONS } from '#panels/profile/profileWords.ts'
import { TierField } from '#panels/profile/TierField.tsx'
import type { Command } from '#commands/command.ts'
import { moveToStage } from '#commands/moveToStage.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { MOTION_OPTIONS } from '#domain/kinds/motionWords.ts'
import { isPartnerKind } from '#domain/kinds/kinds.ts'
import type { Participant, Stage } from '#records/participant.ts'
import { useDispatch, useSave } from '#store/hooks.ts'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const NO_STAGE = { value: '', label: '–' }

/** How the company works with it. The company itself has none of this but an owner. */
export function PartnershipFields({ participant }: { readonly participant: Participant }) {
  const { id, kind, motions, stage, tierId, owner, signedOn } = participant
  const save = useSave()
  const dispatch = useDispatch()
  const ownerField = (
    <TextField
      label="Owner"
      value={owner}
      placeholder="Who looks after it"
      onCommit={(text, leaving) => save(setParticipantField(id, 'owner', text), leaving)}
    />
  )
  if (kind === 'company') return ownerField
  return (
    <>
      <CheckboxGroup
        label="Motions"
        value={motions}
        options={MOTION_OPTIONS}
        onChange={(ticked) => save(setParticipantField(id, 'motions', ticked))}
      />
      <div className={css['pair']}>
        <SelectField
          label="Stage"
          value={stage ?? ''}
          options={[NO_STAGE, ...STAGE_OPTIONS]}
          onChange={(next) => void dispatch(stageChange(id, next === '' ? null : (next as Stage)))}
        />
        <TierField ids={[id]} tierId={tierId} />
      </div>
      {ownerField}
      <div className={css['pair']}>
        <TextField
          label="Signed on"
          type="date"
          value={signedOn ?? ''}
          onCommit={(day, leaving) =>
            save(setParticipantField(id, 'signedOn', day === '' ? null : day), leaving)
          }
        />
        {isPartnerKind(kind) && <StrategicValueField participant={participant} />}
      </div>
    </>
  )
}

/** A stage is come to today, so that the lifecycle knows for how long; none is no stage to come to. */
function stageChange(id: string, stage: Stage | null): Command {
  return stage === null ? setParticipantField(id, 'stage', null) : moveToStage(id, stage)
}

function StrategicValueField({
  participant: { id, strategicOverride },
}: {
  readonly participant: Participant
}) {
  const save = useSave()
  return (
    <TextField
      label="Strategic value"
      inputMode="decimal"
      value={strategicOverride === null ? '' : String(strategicOverride)}
      placeholder="–"
      hint="0–100, over the rating"
      onCommit={(text, leaving) => {
        const value = hundredth(text)
        if (value === undefined)
          return save({ refused: `“${text.trim().slice(0, 40)}” is not a number from 0 to 100.` }, leaving)
        return save(setParticipantField(id, 'strategicOverride', value), leaving)
      }}
    />
  )
}

/** A number as typed with point or comma, `null` for none, `undefined` for what is no number. */
function hundredth(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined
}
