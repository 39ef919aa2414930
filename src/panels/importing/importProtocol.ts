import type { ImportPlan, ImportOptions } from '#exchange/csv/importPlan.ts'
import type { TableMapping } from '#exchange/csv/recogniseTable.ts'
import type { Table } from '#exchange/csv/table.ts'
import type { AnyRecord } from '#records/record.ts'

/** What a file turned out to be. */
export type ReadFile = FaultyFile | MapFile | TableFile

export interface FaultyFile {
  readonly is: 'faulty'
  readonly fileName: string
  /** A sentence that names the file. */
  readonly fault: string
}

/** A whole map of our own. */
export interface MapFile {
  readonly is: 'map'
  readonly fileName: string
}

export interface TableFile extends Pick<Table, 'fileName' | 'encoding' | 'delimiter' | 'header'> {
  readonly is: 'table'
  readonly rows: number
  /** A few values of each column. */
  readonly samples: readonly (readonly string[])[]
  readonly guess: TableMapping['as']
  /** The columns as they are understood either way. */
  readonly mappings: {
    readonly participants: TableMapping
    readonly flows: TableMapping
  }
}

export interface NamedMapping {
  readonly fileName: string
  readonly mapping: TableMapping
}

export type ToImporter =
  | { readonly is: 'read'; readonly files: readonly File[] }
  | {
      readonly is: 'plan'
      readonly order: number
      readonly records: readonly AnyRecord[]
      readonly tables: readonly NamedMapping[]
      readonly options: ImportOptions
    }

export type FromImporter =
  | { readonly is: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly is: 'read'; readonly files: readonly ReadFile[] }
  | { readonly is: 'planned'; readonly order: number; readonly plan: ImportPlan }
  | { readonly is: 'failed'; readonly reason: string }
