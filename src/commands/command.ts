import type { Diff } from '#records/diff.ts'
import type { Edit } from '#commands/edit.ts'
import type { RecordType } from '#records/record.ts'

/** Told to the person as it stands; the map is unchanged. */
export interface Refusal {
  readonly refused: string
}

export interface Done {
  /** Names the step for undo: "Undo: move 3 partners". */
  readonly label: string
  /** Commits in a row with the same key join to one undo step, as the moves of one drag by arrow keys do. */
  readonly joinKey?: string
}

/** What commands may not fetch themselves, so that the same command on the same records gives the same edit. */
export interface CommandContext {
  newId(type: RecordType): string
  /** Today as `YYYY-MM-DD`. */
  readonly today: string
}

/** One intention of a person: writes to `edit`, or refuses with a sentence and has written nothing that counts. */
export type Command = (edit: Edit, context: CommandContext) => Done | Refusal

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result
}

/** "move 1 partner", "move 3 partners". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export type { Diff, Edit }
