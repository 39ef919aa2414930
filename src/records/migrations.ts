/**
 * How saved records of an older schema become records of today. Records carry no version themselves: the schema number
 * of the map row, file or commit they come from says which steps are still to do. Dexie versions are for tables and
 * indexes only. A released step is never edited: it has run on somebody's map.
 */

export interface Migration {
  /** The record type it changes. */
  readonly type: string
  /** The schema number (`SCHEMA` in commit.ts) whose records already have the new content. */
  readonly schema: number
  /** Verb first, as `AddRegions`. */
  readonly name: string
  up(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

/** Oldest first. Each has a case in test/records/migrations.test.ts. */
export const MIGRATIONS: readonly Migration[] = []

/** "participant/2 AddRegions". */
export function migrationName({ type, schema, name }: Migration): string {
  return `${type}/${schema} ${name}`
}

/** `record`, saved under schema number `schema`, with the content of today. What is no record comes back as it is. */
export function migrateRecord(record: unknown, schema: number, migrations = MIGRATIONS): unknown {
  return migrations.reduce((known, step) => (applies(step, known, schema) ? step.up(known) : known), record)
}

function applies(step: Migration, record: unknown, schema: number): record is Record<string, unknown> {
  if (step.schema <= schema || typeof record !== 'object' || record === null) return false
  return (record as { type?: unknown }).type === step.type
}
