import {
  FLOW_FIELDS,
  PARTICIPANT_FIELDS,
  type FlowField,
  type ParticipantField,
} from '#exchange/csv/columnNames.ts'
import type { KeptColumn, TableMapping } from '#exchange/csv/recogniseTable.ts'
import css from '#panels/importing/ImportDialog.module.css'
import type { TableFile } from '#panels/importing/importProtocol.ts'
import { SelectField } from '#ui/SelectField.tsx'

interface ColumnMappingProps {
  readonly file: TableFile
  readonly mapping: TableMapping
  readonly onMap: (mapping: TableMapping) => void
}

/** What each column is, folded away as long as all that is needed was recognised. */
export function ColumnMapping({ file, mapping, onMap }: ColumnMappingProps) {
  const kept = mapping.columns.filter((use) => Object.hasOwn(KEPT, use)).length
  const fields = mapping.columns.length - kept
  return (
    <details className={css['fold']} open={lacksNeeded(mapping) || undefined}>
      <summary>
        Columns: {fields} understood{kept > 0 && `, ${kept} kept otherwise`}
      </summary>
      <div className={css['mapping']}>
        {file.header.map((column, i) => (
          <SelectField
            key={column}
            label={column}
            value={mapping.columns[i] ?? 'leaveOut'}
            options={mapping.as === 'flows' ? FLOW_OPTIONS : PARTICIPANT_OPTIONS}
            hint={<Samples values={file.samples[i] ?? []} />}
            onChange={(use) => onMap(withColumn(mapping, i, use))}
          />
        ))}
      </div>
    </details>
  )
}

function Samples({ values }: { readonly values: readonly string[] }) {
  return <span className={css['samples']}>{values.length === 0 ? '–' : values.join(' · ')}</span>
}

function lacksNeeded({ as, columns }: TableMapping): boolean {
  const needed = as === 'flows' ? ['from', 'to'] : ['name']
  return needed.some((field) => !(columns as readonly string[]).includes(field))
}

/** A field is one column's: the column that had it before is left out. */
function withColumn(mapping: TableMapping, column: number, use: string): TableMapping {
  const columns = mapping.columns.map((before, i) => {
    if (i === column) return use
    return before === use && !Object.hasOwn(KEPT, use) ? 'leaveOut' : before
  })
  // The options of the field are those of the mapping's kind, so its values are too.
  return { ...mapping, columns } as TableMapping
}

const KEPT: Readonly<Record<KeptColumn, string>> = {
  keepAsTag: 'Keep as tag “column: value”',
  keepInNote: 'Keep in the note',
  leaveOut: 'Leave out',
}

const PARTICIPANT_WORDS: Readonly<Record<ParticipantField, string>> = {
  id: 'Id',
  name: 'Name',
  kind: 'Kind',
  furtherKinds: 'Further kinds',
  tier: 'Tier',
  regions: 'Regions',
  segments: 'Segments',
  motions: 'Motions',
  stage: 'Stage',
  website: 'Website',
  owner: 'Owner',
  tags: 'Tags',
  note: 'Note',
  gives: 'What it gives',
  gets: 'What it gets',
  signedOn: 'Signed on',
}

const FLOW_WORDS: Readonly<Record<FlowField, string>> = {
  id: 'Id',
  from: 'From',
  to: 'To',
  kind: 'Kind of flow',
  label: 'Label',
  direction: 'Direction',
  amount: 'Amount a year',
  weight: 'Importance 1–5',
  status: 'Status',
  note: 'Note',
}

const PARTICIPANT_OPTIONS = [
  ...PARTICIPANT_FIELDS.map((field) => ({ value: field, label: PARTICIPANT_WORDS[field] })),
  ...keptOptions(['keepAsTag', 'keepInNote', 'leaveOut']),
]
const FLOW_OPTIONS = [
  ...FLOW_FIELDS.map((field) => ({ value: field, label: FLOW_WORDS[field] })),
  ...keptOptions(['keepInNote', 'leaveOut']),
]

function keptOptions(uses: readonly KeptColumn[]) {
  return [{ label: 'Otherwise', options: uses.map((use) => ({ value: use, label: KEPT[use] })) }]
}
