import { FURTHER_KIND_OPTIONS, KIND_OPTIONS, kindOption } from '#panels/profile/kindOptions.ts'
import { setParticipantField } from '#commands/setParticipantField.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import type { Participant } from '#records/participant.ts'
import type { ParticipantKind } from '#records/participantKind.ts'
import { useDispatch } from '#store/hooks.ts'
import { PickManyField } from '#ui/PickManyField.tsx'
import { SelectField } from '#ui/SelectField.tsx'

/** The main kind with its meaning, and the further ones. */
export function KindFields({ participant }: { readonly participant: Participant }) {
  const { id, kind, furtherKinds, kindText } = participant
  const dispatch = useDispatch()
  const imported = kindText === '' ? '' : ` In the imported file: “${kindText}”.`
  return (
    <>
      <SelectField
        label="Kind"
        value={kind}
        options={KIND_OPTIONS}
        hint={KIND_INFO[kind].what + imported}
        onChange={(next) => dispatch(setParticipantField(id, 'kind', next as ParticipantKind))}
      />
      {kind !== 'company' && (
        <PickManyField
          label="Further kinds"
          value={furtherKinds.map(kindOption)}
          options={FURTHER_KIND_OPTIONS.filter((option) => option.value !== kind)}
          placeholder="Other roles it has"
          onChange={(kinds) =>
            dispatch(setParticipantField(id, 'furtherKinds', kinds as readonly ParticipantKind[]))
          }
        />
      )}
    </>
  )
}
