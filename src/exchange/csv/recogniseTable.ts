import {
  FLOW_COLUMNS,
  PARTICIPANT_COLUMNS,
  plainName,
  type FlowField,
  type ParticipantField,
} from '#exchange/csv/columnNames.ts'
import { columnProfile, type ColumnProfile } from '#exchange/csv/columnProfile.ts'
import type { Table } from '#exchange/csv/table.ts'

/** What becomes of a column that is no field: a tag "column: value", a line of the note, or nothing. */
export type KeptColumn = 'keepAsTag' | 'keepInNote' | 'leaveOut'

/** What each column of a table is, in the order of its header. */
export type TableMapping =
  | { readonly as: 'participants'; readonly columns: readonly (ParticipantField | KeptColumn)[] }
  | { readonly as: 'flows'; readonly columns: readonly (FlowField | KeptColumn)[] }

export interface MappedTable {
  readonly table: Table
  readonly mapping: TableMapping
}

/**
 * Tells participants from flows and each column's field by its name: our own names, Kumu's (Label, Type … / From, To …),
 * Gephi's (Id, Label / Source, Target, Weight) and usual others. `as` is what the person chose instead.
 */
export function recogniseTable(table: Table, as?: TableMapping['as']): TableMapping {
  const flows = fieldsByName(table.header, FLOW_COLUMNS)
  if (as === 'flows' || (as === undefined && flows.includes('from') && flows.includes('to')))
    return { as: 'flows', columns: flowColumns(table, flows) }
  const columns = fieldsByName(table.header, PARTICIPANT_COLUMNS)
  return { as: 'participants', columns: columns.map((field, i) => field ?? keptAs(columnProfile(table, i))) }
}

/** Why a table so mapped cannot be planned, as a sentence, or `null`. */
export function mappingFault({ table, mapping }: MappedTable): string | null {
  const { fileName } = table
  if (mapping.as === 'participants')
    return mapping.columns.includes('name')
      ? null
      : `${fileName}: no column is the name; choose which one it is.`
  const missing = (['from', 'to'] as const).filter((end) => !mapping.columns.includes(end))
  return missing.length === 0
    ? null
    : `${fileName}: no column is “${missing.join('” and “')}”; choose which one it is.`
}

const DIRECTIONS = new Set(['directed', 'undirected', 'mutual', 'mixed'])
const TAG_LENGTH = 40
const TAG_VALUES = 40

/** Each field goes to the column with its surest name; a column that is none stays `null`. */
function fieldsByName<F extends string>(
  header: readonly string[],
  names: Readonly<Record<F, readonly string[]>>,
): (F | null)[] {
  const plain = header.map(plainName)
  const columns: (F | null)[] = header.map(() => null)
  for (const field of Object.keys(names) as F[])
    for (const name of names[field]) {
      const i = plain.indexOf(name)
      if (i < 0 || columns[i] !== null) continue
      columns[i] = field
      break
    }
  return columns
}

function flowColumns(table: Table, found: readonly (FlowField | null)[]): (FlowField | KeptColumn)[] {
  const fields = [...found]
  // Gephi's Type tells the direction of an edge, not what flows.
  const kind = fields.indexOf('kind')
  if (kind >= 0 && !fields.includes('direction') && tellsDirections(columnProfile(table, kind)))
    fields[kind] = 'direction'
  // Beside a column of kinds, "type" is the closest thing to a label.
  const type = table.header.findIndex((name, i) => fields[i] === null && plainName(name) === 'type')
  if (type >= 0 && !fields.includes('label')) fields[type] = 'label'
  return fields.map((field, i) => field ?? (columnProfile(table, i).filled === 0 ? 'leaveOut' : 'keepInNote'))
}

function tellsDirections({ values, filled }: ColumnProfile): boolean {
  return filled > 0 && values.every((value) => DIRECTIONS.has(value.toLowerCase()))
}

/** Few short words sort partners and become tags; figures, links and sentences go to the note. */
function keptAs(profile: ColumnProfile): KeptColumn {
  if (profile.filled === 0) return 'leaveOut'
  if (profile.longest > TAG_LENGTH || profile.figures || profile.links) return 'keepInNote'
  return profile.distinct <= Math.max(TAG_VALUES, profile.filled / 5) ? 'keepAsTag' : 'keepInNote'
}
