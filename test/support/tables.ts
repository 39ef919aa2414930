import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planImport } from '#exchange/csv/planImport.ts'
import { readTable } from '#exchange/csv/readTable.ts'
import { recogniseTable, type MappedTable } from '#exchange/csv/recogniseTable.ts'
import type { EndChoice, ImportPlan } from '#exchange/csv/importPlan.ts'
import type { AnyRecord } from '#records/record.ts'
import { RecordTable } from '#records/recordTable.ts'

/** A table as it comes out of a file with that text, its columns recognised. */
export function mapped(text: string, fileName = 'file.csv'): MappedTable {
  return mappedBytes(new TextEncoder().encode(text), fileName)
}

export function mappedBytes(bytes: Uint8Array, fileName: string): MappedTable {
  const read = readTable(bytes, fileName)
  if ('fault' in read) throw new Error(read.fault)
  return { table: read.table, mapping: recogniseTable(read.table) }
}

export function planned(
  records: readonly AnyRecord[],
  texts: readonly string[],
  ends: Readonly<Record<string, EndChoice>> = {},
): ImportPlan {
  const tables = texts.map((text, i) => mapped(text, texts.length === 1 ? 'file.csv' : `file${i + 1}.csv`))
  return planImport(new RecordTable(records), tables, { ends })
}

/** The records after an import as planned. */
export function after(records: readonly AnyRecord[], plan: ImportPlan): AnyRecord[] {
  const changed = new Map(plan.updates.map((update) => [update.id, update.fields]))
  return [
    ...records.map((record) => ({ ...record, ...changed.get(record.id) }) as AnyRecord),
    ...plan.creates,
  ]
}

/** The shared example data, which a clone on its own does not have. */
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
export const hasSharedData = existsSync(DATA)

export function sharedTable(fileName: string): MappedTable {
  return mappedBytes(readFileSync(`${DATA}${fileName}`), fileName)
}
