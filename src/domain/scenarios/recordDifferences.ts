import { differenceText } from '#domain/scenarios/fieldWords.ts'
import { flowName, recordName, removalSentence } from '#domain/scenarios/recordName.ts'
import { KIND_INFO } from '#domain/kinds/kinds.ts'
import { diffRecord } from '#records/diff.ts'
import { RECORD_TYPES, type AnyRecord, type RecordType } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

export interface FieldDifference {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** "tier Silver → Gold". */
  readonly words: string
}

/** How one record differs between two states of a map. */
export interface RecordDifference {
  readonly id: string
  readonly type: RecordType
  /** A planned flow that begins to run is added, one that ends is removed: so people speak of it. */
  readonly op: 'added' | 'removed' | 'changed'
  /** "Datahaus: tier Silver → Gold". */
  readonly sentence: string
  /** Empty unless `changed`. */
  readonly fields: readonly FieldDifference[]
}

/** Every difference that a reader of the map would see, participants first; where things stand on the canvas is none. */
export function recordDifferences(asIs: Records, toBe: Records): readonly RecordDifference[] {
  return TOLD.flatMap((type) => {
    const ids = new Set([...asIs.all(type), ...toBe.all(type)].map(({ id }) => id))
    return [...ids].flatMap((id) => differenceOf(asIs.get(id), toBe.get(id), asIs, toBe) ?? [])
  })
}

const FIRST: readonly RecordType[] = ['participant', 'flow', 'tier']
const UNTOLD: ReadonlySet<RecordType> = new Set([
  'scenario',
  'scenarioChange',
  'acceptedFinding',
  'view',
  'area',
  'sticky',
])
const TOLD: readonly RecordType[] = [
  ...FIRST,
  ...RECORD_TYPES.filter((type) => !FIRST.includes(type) && !UNTOLD.has(type)),
]
const UNTOLD_FIELDS: ReadonlySet<string> = new Set(['x', 'y', 'locked', 'order'])

function differenceOf(
  before: AnyRecord | undefined,
  after: AnyRecord | undefined,
  asIs: Records,
  toBe: Records,
): RecordDifference | null {
  const change = diffRecord(before, after)
  const record = after ?? before
  if (!change || !record) return null
  const { id, type } = record
  const op = opOf(before, after)
  if (op !== 'changed') {
    const sentence = op === 'added' ? addedSentence(record, toBe) : removalSentence(record, asIs)
    return { id, type, op, sentence, fields: [] }
  }
  const fields = change.op === 'update' ? fieldsOf(record, change, asIs, toBe) : []
  if (fields.length === 0) return null
  const sentence = `${recordName(record, toBe)}: ${fields.map(({ words }) => words).join('; ')}`
  return { id, type, op, sentence, fields }
}

function opOf(before: AnyRecord | undefined, after: AnyRecord | undefined): RecordDifference['op'] {
  const [was, is] = [isThere(before), isThere(after)]
  if (was === is) return 'changed'
  return is ? 'added' : 'removed'
}

/** A flow is there while it runs. */
function isThere(record: AnyRecord | undefined): boolean {
  return record !== undefined && (record.type !== 'flow' || record.status === 'active')
}

function fieldsOf(
  record: AnyRecord,
  {
    before,
    after,
  }: {
    readonly before: Readonly<Record<string, unknown>>
    readonly after: Readonly<Record<string, unknown>>
  },
  asIs: Records,
  toBe: Records,
): readonly FieldDifference[] {
  return Object.keys(after)
    .filter((field) => !UNTOLD_FIELDS.has(field))
    .map((field) => {
      const [was, is] = [before[field], after[field]]
      const words = differenceText(record, field, { was, is }, { asIs, toBe })
      return { field, before: was, after: is, words }
    })
}

function addedSentence(record: AnyRecord, records: Records): string {
  if (record.type === 'participant') return `${record.name} joins as ${KIND_INFO[record.kind].short}`
  return record.type === 'flow'
    ? `${flowName(record, records)} begins`
    : `${recordName(record, records)} is added`
}
