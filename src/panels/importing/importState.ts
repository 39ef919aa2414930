import type { EndChoice, ImportPlan } from '#exchange/csv/importPlan.ts'
import type { TableMapping } from '#exchange/csv/recogniseTable.ts'
import type { FromImporter, NamedMapping, ReadFile } from '#panels/importing/importProtocol.ts'

export interface ImportState {
  readonly files: readonly ReadFile[]
  /** What each table is, in the order of the files. */
  readonly mappings: readonly NamedMapping[]
  readonly ends: Readonly<Record<string, EndChoice>>
  /** The plan of these files and choices, or while `busy` the one before; `null` until there is one. */
  readonly plan: ImportPlan | null
  readonly busy: { readonly label: string; readonly share: number | null } | null
  /** What went wrong with the importer itself, as a sentence. */
  readonly failure: string | null
  readonly order: number
}

export const BLANK: ImportState = {
  files: [],
  mappings: [],
  ends: {},
  plan: null,
  busy: null,
  failure: null,
  order: 0,
}

export type ImportEvent =
  | { readonly is: 'heard'; readonly message: FromImporter }
  | { readonly is: 'reading' | 'cancelled' }
  | { readonly is: 'planning'; readonly order: number }
  | { readonly is: 'removed'; readonly fileName: string }
  | { readonly is: 'mapped'; readonly fileName: string; readonly mapping: TableMapping }
  | { readonly is: 'chosen'; readonly choices: Readonly<Record<string, EndChoice>> }

export function importState(state: ImportState, event: ImportEvent): ImportState {
  switch (event.is) {
    case 'heard':
      return heard(state, event.message)
    case 'reading':
      return { ...state, failure: null, busy: { label: 'Reading', share: 0 } }
    case 'planning':
      return { ...state, order: event.order, busy: COMPARING }
    case 'cancelled':
      // The tables read went with the importer that held them.
      return BLANK
    case 'removed':
      return withFiles(
        state,
        state.files.filter(({ fileName }) => fileName !== event.fileName),
      )
    case 'mapped': {
      const { fileName, mapping } = event
      const mappings = state.mappings.map((one) => (one.fileName === fileName ? { fileName, mapping } : one))
      return { ...state, mappings, busy: COMPARING }
    }
    case 'chosen':
      return { ...state, ends: { ...state.ends, ...event.choices }, busy: COMPARING }
  }
}

/** Busy from the choice on, so that the plan before it can still be seen and no longer be imported. */
const COMPARING = { label: 'Comparing with the map', share: null } as const

function heard(state: ImportState, message: FromImporter): ImportState {
  switch (message.is) {
    case 'reading':
      return { ...state, busy: { label: `Reading ${message.fileName}`, share: message.share } }
    case 'read': {
      const read = new Set(message.files.map(({ fileName }) => fileName))
      const kept = state.files.filter(({ fileName }) => !read.has(fileName))
      const mappings = state.mappings.filter(({ fileName }) => !read.has(fileName))
      return withFiles({ ...state, mappings }, [...kept, ...message.files])
    }
    case 'planned':
      return message.order === state.order ? { ...state, plan: message.plan, busy: null } : state
    case 'failed':
      return { ...state, busy: null, plan: null, failure: message.reason }
  }
}

/** Files with their mappings: the one the person chose before, else as it was recognised. */
function withFiles(state: ImportState, files: readonly ReadFile[]): ImportState {
  const before = new Map(state.mappings.map((one) => [one.fileName, one]))
  const mappings = files.flatMap((file) =>
    file.is === 'table'
      ? [before.get(file.fileName) ?? { fileName: file.fileName, mapping: file.mappings[file.guess] }]
      : [],
  )
  const none = mappings.length === 0
  return { ...state, files, mappings, plan: none ? null : state.plan, busy: none ? null : COMPARING }
}
