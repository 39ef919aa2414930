import { Plus } from 'lucide-react'
import { useState } from 'react'
import { setScenarioChange } from '#commands/setScenarioChange.ts'
import { valueText } from '#domain/scenarios/fieldWords.ts'
import {
  changeableRecords,
  choicesOf,
  fieldsOf,
  readValue,
  type ChangeableField,
  type ChangeableType,
} from '#panels/insights/scenarios/changeableFields.ts'
import css from '#panels/insights/scenarios/Scenarios.module.css'
import { fieldOf } from '#records/diff.ts'
import type { Records } from '#records/recordTable.ts'
import { useDerived, useOpenMap, useSessionState } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented, type Segment } from '#ui/Segmented.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const TYPES: readonly Segment<ChangeableType>[] = [
  { value: 'participant', label: 'Participant' },
  { value: 'flow', label: 'Flow' },
  { value: 'tierTerms', label: 'Tier' },
]

/** Says in three steps what is otherwise in a scenario: which record, which field, which value. */
export function AddChange({ scenarioId }: { readonly scenarioId: string }) {
  const map = useOpenMap()
  const form = useChangeForm()
  const { type, records, recordId, field, text } = form
  const [problem, setProblem] = useState<string | null>(null)
  const add = (given: string) => {
    if (!field || recordId === '') return
    const read = readValue(field, given, map.records)
    const refused =
      'fault' in read
        ? read.fault
        : map.dispatch(setScenarioChange(scenarioId, recordId, field.field, read.value))?.refused
    setProblem(refused ?? null)
    if (refused === undefined) form.setText('')
  }
  if (records.length === 0 && type === 'participant') return null
  return (
    <div className={css['form']}>
      <Segmented
        label="What is changed"
        value={type}
        segments={TYPES}
        onChange={(next) => {
          form.setType(next)
          setProblem(null)
        }}
      />
      {records.length === 0 ? (
        <p className={css['soft']}>There is none on this map yet.</p>
      ) : (
        <>
          <SelectField label="Which" value={recordId} options={records} onChange={form.setRecordId} />
          <SelectField
            label="What of it"
            value={field?.field ?? ''}
            options={fieldsOf(type).map((one) => ({ value: one.field, label: one.label }))}
            onChange={form.setField}
          />
          {field && field.given !== 'none' && (
            <ValueField field={field} recordId={recordId} text={text} onText={form.setText} />
          )}
          {problem !== null && (
            <p className={css['problem']} role="alert">
              {problem}
            </p>
          )}
          <Button className={css['start']} icon={<Plus />} onClick={() => add(text)}>
            Add the change
          </Button>
        </>
      )}
    </div>
  )
}

interface ValueFieldProps {
  readonly field: ChangeableField
  readonly recordId: string
  readonly text: string
  readonly onText: (text: string) => void
}

function ValueField({ field, recordId, text, onText }: ValueFieldProps) {
  const { records } = useOpenMap()
  const record = records.get(recordId)
  const now = record ? valueText(record, field.field, fieldOf(record, field.field), records) : '–'
  const hint = `Now: ${now}`
  return field.given === 'choice' ? (
    <SelectField
      label="In the scenario"
      value={text}
      options={choicesOf(field.field, records)}
      hint={hint}
      onChange={onText}
    />
  ) : (
    <TextField
      label="In the scenario"
      inputMode="decimal"
      value={text}
      hint={hint}
      onCommit={(next) => onText(next)}
    />
  )
}

/** Begins with what is selected on the map. */
function useChangeForm() {
  const { records: all } = useOpenMap()
  const selection = useSessionState((state) => state.selection)
  const [first] = selection
  const selected = all.get(first ?? '')
  const [type, setType] = useState<ChangeableType>(selected?.type === 'flow' ? 'flow' : 'participant')
  const [picked, setPicked] = useState(selected?.id ?? '')
  const [fieldName, setFieldName] = useState('')
  const [typed, setText] = useState<string | null>(null)
  const records = useDerived((now: Records) => changeableRecords(now, type))
  const field = fieldsOf(type).find((one) => one.field === fieldName) ?? fieldsOf(type)[0]
  const known = records.find(({ value }) => value === picked) ?? records[0]
  const firstChoice = field?.given === 'choice' ? (choicesOf(field.field, all)[0]?.value ?? '') : ''
  return {
    type,
    records,
    field,
    recordId: known?.value ?? '',
    text: typed ?? firstChoice,
    setType(next: ChangeableType) {
      setFieldName('')
      setType(next)
      setText(null)
    },
    setRecordId: setPicked,
    setField(next: string) {
      setFieldName(next)
      setText(null)
    },
    setText,
  }
}
