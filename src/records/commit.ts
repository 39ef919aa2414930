import type { Diff } from '#records/diff.ts'

/** Grows with every change of what is saved; a tab that meets a higher number stops writing (S11). */
export const SCHEMA = 2

/** One step of the change log: what one command, undo or redo did. */
export interface Commit {
  /** Made by the tab, so that it knows its own commits when they come back from the log. */
  readonly id: string
  readonly origin: 'edit' | 'undo' | 'redo'
  readonly label: string
  readonly schema: number
  readonly diff: Diff
}

/** A commit that is on disk; `seq` is its place in the log. */
export interface LoggedCommit extends Commit {
  readonly seq: number
}
