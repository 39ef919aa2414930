import { Trash2 } from 'lucide-react'
import css from '#panels/fit/profile/CriteriaPanel.module.css'
import { GROUP_OPTIONS } from '#panels/fit/profile/groupOptions.ts'
import { deletedWords } from '#panels/fit/profile/useProfileDeeds.ts'
import { deleteCriterion } from '#commands/deleteCriterion.ts'
import { setCriterionField, type CriterionField } from '#commands/setCriterionField.ts'
import type { Criterion, IppGroup } from '#records/criterion.ts'
import { useDispatch, useDispatchTelling, useSave } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'

const GUIDES = [
  { field: 'guide1', label: 'A 1 looks like' },
  { field: 'guide3', label: 'A 3 looks like' },
  { field: 'guide5', label: 'A 5 looks like' },
] as const

/** What of a criterion is not in its row: name, group, knock-out, the guides, and the way to delete it. */
export function CriterionFields({ criterion }: { readonly criterion: Criterion }) {
  const save = useSave()
  const dispatch = useDispatch()
  const tell = useDispatchTelling()
  const { id } = criterion
  const saveText = (field: CriterionField) => (text: string, leaving: boolean) =>
    save(setCriterionField(id, field, text), leaving)
  return (
    <div className={css['fields']}>
      <TextField label="Name" value={criterion.name} onCommit={saveText('name')} />
      <div className={css['pair']}>
        <SelectField
          label="Group"
          value={criterion.group}
          options={GROUP_OPTIONS}
          onChange={(group) => dispatch(setCriterionField(id, 'group', group as IppGroup))}
        />
        <SelectField
          label="Out of the running"
          value={String(criterion.knockoutMin ?? '')}
          options={knockoutOptions(criterion.knockoutMin)}
          onChange={(least) =>
            dispatch(setCriterionField(id, 'knockoutMin', least === '' ? null : Number(least)))
          }
        />
      </div>
      {GUIDES.map(({ field, label }) => (
        <TextField key={field} label={label} multiline value={criterion[field]} onCommit={saveText(field)} />
      ))}
      <div>
        <Button
          size="s"
          tone="danger"
          icon={<Trash2 />}
          onClick={() => tell(deleteCriterion(id), deletedWords)}
        >
          Delete the criterion
        </Button>
      </div>
    </div>
  )
}

/** Whole ratings, and one of a file that lies between them. */
function knockoutOptions(least: number | null) {
  const offered = [...new Set([2, 3, 4, 5, ...(least === null ? [] : [least])])].toSorted((a, b) => a - b)
  return [
    { value: '', label: 'Never' },
    ...offered.map((value) => ({ value: String(value), label: `Rated below ${value}` })),
  ]
}
