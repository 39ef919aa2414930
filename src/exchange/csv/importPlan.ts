import type { Flow } from '#records/flow.ts'
import type { Participant } from '#records/participant.ts'
import type { AnyRecord } from '#records/record.ts'

/** What is done with an end that only flows name. */
export type EndChoice = 'create' | 'company' | 'leave'

export interface ImportOptions {
  /** Choices by `MissingEnd.key`; an end without one gets its default. */
  readonly ends: Readonly<Record<string, EndChoice>>
}

/** Where a row stands, for sentences and the preview. */
export interface Place {
  readonly fileName: string
  readonly row: number
}

export type RowAction = 'create' | 'update' | 'unchanged' | 'skip'

/** What becomes of one participant or flow of a file. */
export interface PlannedRow extends Place {
  readonly is: 'participant' | 'flow'
  readonly action: RowAction
  readonly title: string
  /** Why the row is skipped, as a sentence; empty otherwise. */
  readonly reason: string
  /** What of the row could not be kept as it stood, a sentence each. */
  readonly remarks: readonly string[]
  readonly changes: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** An end that flows name and neither the files nor the map have. */
export interface MissingEnd {
  readonly key: string
  readonly word: string
  /** Rows that name it. */
  readonly flows: number
  readonly choice: EndChoice
  /** The first row that names it. */
  readonly first: Place
}

export type RecordUpdate =
  | { readonly type: 'participant'; readonly id: string; readonly fields: Partial<Participant> }
  | { readonly type: 'flow'; readonly id: string; readonly fields: Partial<Flow> }

/** Everything an import would do, before it does anything. */
export interface ImportPlan {
  /** Why nothing can be imported, a sentence each; then there are no rows. */
  readonly faults: readonly string[]
  readonly rows: readonly PlannedRow[]
  readonly missingEnds: readonly MissingEnd[]
  /** Name of the company the map has, or gets from a participants file; the untouched one of a new map does not count. */
  readonly company: string | null
  /** Key of the missing end that is most likely the company, where the map has none. */
  readonly suggestedCompany: string | null
  readonly creates: readonly AnyRecord[]
  readonly updates: readonly RecordUpdate[]
}
