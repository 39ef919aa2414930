import { setFlowField } from '#commands/setFlowField.ts'
import { FLOW_INFO } from '#domain/flows/flowKinds.ts'
import type { Flow } from '#records/flow.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useSave } from '#store/hooks.ts'
import { PickManyField } from '#ui/PickManyField.tsx'
import { SelectField, type SelectOption } from '#ui/SelectField.tsx'

const NOTHING = { value: '', label: 'Nothing named' }

/** What a flow answers, and whom it goes through. */
export function ExchangeFields({ flow }: { readonly flow: Flow }) {
  const save = useSave()
  const answerable = useDerived((records) => answerableFlows(flow, records))
  const others = useDerived((records) => otherParticipants(flow, records))
  const via = useDerived((records) => flow.via.map((id) => participantOption(id, records)))
  return (
    <>
      <SelectField
        label="In return for"
        value={flow.inReturnFor ?? ''}
        options={[NOTHING, ...answerable]}
        hint={answerable.length === 0 && 'Nothing flows the other way yet.'}
        onChange={(next) => save(setFlowField(flow.id, 'inReturnFor', next === '' ? null : next))}
      />
      <PickManyField
        label="Via"
        value={via}
        options={others}
        placeholder="Partners who have a part in it"
        onChange={(ids) => save(setFlowField(flow.id, 'via', ids))}
      />
    </>
  )
}

/** Flows that run the other way, and the one answered now, wherever it runs. */
function answerableFlows(flow: Flow, records: Records): readonly SelectOption[] {
  const back = [...records.flowsAt(flow.to)].filter(
    (other) => other.id === flow.inReturnFor || (other.from === flow.to && other.to === flow.from),
  )
  const answered = flow.inReturnFor === null ? undefined : records.find('flow', flow.inReturnFor)
  const listed = answered && !back.includes(answered) ? [...back, answered] : back
  return listed.map((other) => ({ value: other.id, label: other.label || FLOW_INFO[other.kind].term }))
}

function otherParticipants(flow: Flow, records: Records): readonly SelectOption[] {
  const options: SelectOption[] = []
  for (const { id, name } of records.all('participant'))
    if (id !== flow.from && id !== flow.to) options.push({ value: id, label: name })
  return options
}

function participantOption(id: string, records: Records): SelectOption {
  return { value: id, label: records.find('participant', id)?.name ?? 'No longer on the map' }
}
