import css from '#panels/profile/Inspector.module.css'
import { AmountFields } from '#panels/profile/AmountFields.tsx'
import { ExchangeFields } from '#panels/profile/ExchangeFields.tsx'
import { statusWord } from '#panels/profile/profileWords.ts'
import { setFlowField } from '#commands/setFlowField.ts'
import { FLOW_GROUPS, FLOW_INFO } from '#domain/flows/flowKinds.ts'
import { FLOW_STATUSES, type Flow } from '#records/flow.ts'
import { FLOW_KINDS, type FlowKind } from '#records/flowKind.ts'
import { useSave } from '#store/hooks.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const KIND_OPTIONS = FLOW_GROUPS.map(({ id, title }) => ({
  label: title,
  options: FLOW_KINDS.filter((kind) => FLOW_INFO[kind].group === id).map((kind) => ({
    value: kind,
    label: FLOW_INFO[kind].term,
  })),
}))

const STATUS_OPTIONS = FLOW_STATUSES.map((value) => ({ value, label: statusWord(value) }))

const IMPORTANCE_OPTIONS = (['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))

const BOND_OPTIONS = [
  { value: 'tangible', label: 'Tangible', hint: 'Agreed and expected in exchange' },
  { value: 'intangible', label: 'Intangible', hint: 'Extra value that nobody is bound to give' },
] as const

/** Every field of a flow; each is saved on its own when it is left. */
export function FlowFields({ flow }: { readonly flow: Flow }) {
  const { id, kind, label, tangible, weight, status, note } = flow
  const save = useSave()
  return (
    <div className={css['fields']}>
      <SelectField
        label="Kind"
        value={kind}
        options={KIND_OPTIONS}
        hint={sentence(FLOW_INFO[kind].meaning)}
        onChange={(next) => save(setFlowField(id, 'kind', next as FlowKind))}
      />
      <TextField
        label="Label"
        value={label}
        placeholder={FLOW_INFO[kind].term}
        onCommit={(text, leaving) => save(setFlowField(id, 'label', text), leaving)}
      />
      <AmountFields flow={flow} />
      <RadioGroup
        label="Importance to the receiver"
        look="bar"
        value={String(weight) as '1' | '2' | '3' | '4' | '5'}
        options={IMPORTANCE_OPTIONS}
        onChange={(next) => save(setFlowField(id, 'weight', Number(next)))}
      />
      <RadioGroup
        label="Status"
        look="bar"
        value={status}
        options={STATUS_OPTIONS}
        onChange={(next) => save(setFlowField(id, 'status', next))}
      />
      <RadioGroup
        label="Bond"
        value={tangible ? 'tangible' : 'intangible'}
        options={BOND_OPTIONS}
        onChange={(next) => save(setFlowField(id, 'tangible', next === 'tangible'))}
      />
      <ExchangeFields flow={flow} />
      <TextField
        label="Note"
        multiline
        value={note}
        onCommit={(text, leaving) => save(setFlowField(id, 'note', text), leaving)}
      />
    </div>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
