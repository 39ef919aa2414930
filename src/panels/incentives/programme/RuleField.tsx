import css from '#panels/incentives/programme/ProgrammeRules.module.css'
import { setProgrammeCell } from '#commands/setProgrammeCell.ts'
import { setRebate } from '#commands/setRebate.ts'
import { bracketText } from '#domain/incentives/bracketText.ts'
import { cellText, choiceText } from '#domain/incentives/cellText.ts'
import { PROGRAMME_FIELDS } from '#domain/incentives/programmeFields.ts'
import { bracketsOf } from '#domain/incentives/programmes.ts'
import type { CellSpec } from '#domain/incentives/readCell.ts'
import type { RuleId } from '#domain/incentives/ruleGroups.ts'
import type { Programme } from '#records/programme.ts'
import { remarkId } from '#records/remark.ts'
import { useDerived, useDispatch, useRecord, useSave } from '#store/hooks.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { classNames } from '#ui/classNames.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

interface RuleFieldProps {
  readonly field: RuleId
  readonly programme: Programme
  readonly currency: string
  onRemark(): void
}

const REBATE: CellSpec = { title: 'Steps for all tiers', unit: 'line' }
const WIDE: ReadonlySet<CellSpec['unit']> = new Set(['line', 'note', 'choice', 'list', 'flag'])
const REMARKED: ReadonlySet<CellSpec['unit']> = new Set(['money', 'pct', 'points'])

/** One rule of the programme, by the control that fits it; money and percents have room for a remark. */
export function RuleField({ field, programme, currency, onRemark }: RuleFieldProps) {
  const spec = field === 'rebate' ? REBATE : PROGRAMME_FIELDS[field]
  return (
    <div className={classNames(css['field'], WIDE.has(spec.unit) && css['wide'])}>
      <RuleControl field={field} spec={spec} programme={programme} currency={currency} />
      {REMARKED.has(spec.unit) && (
        <RemarkButton programmeId={programme.id} field={field} title={spec.title} onPress={onRemark} />
      )}
    </div>
  )
}

interface RuleControlProps extends Pick<RuleFieldProps, 'field' | 'programme' | 'currency'> {
  readonly spec: CellSpec
}

function RuleControl({ field, spec, programme, currency }: RuleControlProps) {
  const save = useSave()
  const dispatch = useDispatch()
  const { id } = programme
  const brackets = useDerived((records) => bracketsOf(records, id, null))
  const command = (text: string) =>
    field === 'rebate' ? setRebate(id, null, text) : setProgrammeCell(id, field, text)
  const choose = (text: string) => void dispatch(command(text))
  const value = field === 'rebate' ? bracketText(brackets, currency) : programme[field]
  const { title, unit, choices = [] } = spec
  if (unit === 'flag')
    return <Checkbox label={title} checked={value === true} onChange={(on) => choose(on ? 'yes' : 'no')} />
  if (unit === 'choice')
    return (
      <SelectField
        label={title}
        value={String(value)}
        options={choices.map((choice) => ({ value: choice, label: choiceText(choice) }))}
        onChange={choose}
      />
    )
  if (unit === 'list' && spec.choices)
    return (
      <CheckboxGroup
        label={title}
        value={Array.isArray(value) ? value.map(String) : []}
        options={choices.map((choice) => ({ value: choice, label: choiceText(choice) }))}
        onChange={(ticked) => choose(ticked.join(', '))}
      />
    )
  return (
    <TextField
      label={title}
      multiline={unit === 'note'}
      value={cellText(value, spec, currency)}
      placeholder={
        field === 'rebate' ? '2 % over $500k | 3 % over $1M' : unit === 'note' ? 'One a line' : undefined
      }
      onCommit={(text, leaving) => save(command(text), leaving)}
    />
  )
}

interface RemarkButtonProps {
  readonly programmeId: string
  readonly field: string
  readonly title: string
  onPress(): void
}

function RemarkButton({ programmeId, field, title, onPress }: RemarkButtonProps) {
  const remark = useRecord('remark', remarkId(programmeId, null, field))?.text
  return (
    <IconButton
      className={css['remark']}
      size="s"
      label={`Remark to ${title}`}
      tip={remark === undefined ? 'Add a remark' : `Remark: “${remark}”`}
      icon={<span className={css['dot']} data-on={remark !== undefined || undefined} />}
      onClick={onPress}
    />
  )
}
