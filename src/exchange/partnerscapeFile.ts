/** The own file: everything of a map as JSON, one record a line, in an order that two saves of the same map share. */
import { canonicalJson } from '#exchange/canonicalJson.ts'
import { jsonFault } from '#exchange/jsonFault.ts'
import { unsafeKey } from '#exchange/unsafeKey.ts'
import { SCHEMA } from '#records/commit.ts'
import { MAP_ID } from '#records/map.ts'
import { migrateRecord } from '#records/migrations.ts'
import { RECORD_TYPES, recordFault, type AnyRecord } from '#records/record.ts'
import type { Records } from '#records/recordTable.ts'

const FORMAT = 'partnerscape'
/** Ten times a map of 10,000 participants; a larger text would stop the page before it could say so. */
const LONGEST_TEXT = 100_000_000

/** The map as the text of a Partnerscape file: records sorted by id, keys sorted, unknown keys kept. */
export function writeFile(records: Records): string {
  const lines = everyRecord(records)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(canonicalJson)
  return `{"format":"${FORMAT}","schema":${SCHEMA},"records":[\n${lines.join(',\n')}\n]}\n`
}

/** The records of a Partnerscape file, brought to today's schema; or one sentence that says what is wrong and where. */
export function readFile(text: string): { records: readonly AnyRecord[] } | { fault: string } {
  const file = parseFile(text)
  if ('fault' in file) return file
  const records: AnyRecord[] = []
  const lineOf = new Map<string, number>()
  for (const [index, row] of file.rows.entries()) {
    const record = migrateRecord(row, file.schema)
    const fault = unsafeKey(row) ?? soundness(record)
    const place = `Record ${index + 1}${nameOf(record)}`
    if (fault) return { fault: `${place} ${fault}.` }
    const { id } = record as AnyRecord
    const earlier = lineOf.get(id)
    if (earlier !== undefined) return { fault: `${place} has the same id as record ${earlier}.` }
    lineOf.set(id, index + 1)
    records.push(record as AnyRecord)
  }
  return lineOf.has(MAP_ID)
    ? { records }
    : { fault: 'The file holds no map: the record with its name is missing.' }
}

/** All records of the map, type by type. */
export function everyRecord(records: Records): readonly AnyRecord[] {
  return RECORD_TYPES.flatMap((type) => Array.from(records.all(type)))
}

function parseFile(text: string): { schema: number; rows: readonly unknown[] } | { fault: string } {
  if (text.length > LONGEST_TEXT) return { fault: 'The file is larger than 100 MB, which no map needs.' }
  const json = text.replace(/^\uFEFF/, '')
  const broken = jsonFault(json)
  if (broken) return { fault: broken }
  const file: unknown = JSON.parse(json)
  if (!isObject(file) || typeof file['format'] !== 'string')
    return { fault: 'The file is JSON, but not a Partnerscape file: its “format” is missing.' }
  const { format, schema, records } = file
  if (format !== FORMAT)
    return { fault: `The file is of the format “${format.slice(0, 40)}”, not a Partnerscape file.` }
  const unread = schemaFault(schema)
  if (unread) return { fault: unread }
  return Array.isArray(records)
    ? { schema: Number(schema), rows: records }
    : { fault: 'The file holds no list of “records”.' }
}

function schemaFault(schema: unknown): string | null {
  if (!Number.isInteger(schema) || Number(schema) < 1)
    return 'The file does not say which schema it is of: “schema” is not a whole number from 1.'
  if (Number(schema) <= SCHEMA) return null
  return (
    `The file was saved by a newer version of Partnerscape (schema ${Number(schema)}; this one reads up to ${SCHEMA}). ` +
    'Reload the page to get the newer version, then open the file again.'
  )
}

function soundness(record: unknown): string | null {
  if (!isObject(record)) return 'is not a record'
  const fault = recordFault(record)
  if (!fault) return null
  return fault.field === 'type'
    ? `cannot be used: ${fault.reason}`
    : `cannot be used: its field “${fault.field.slice(0, 60)}” does not hold what it should (${fault.reason})`
}

/** " (participant:abc)" where the record has an id to show. */
function nameOf(record: unknown): string {
  const id = isObject(record) ? record['id'] : undefined
  return typeof id === 'string' && id !== '' ? ` (${id.slice(0, 60)})` : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
